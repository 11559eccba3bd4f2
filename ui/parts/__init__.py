"""What several features share and no widget knows: the window's services, giving commands, common sheets."""
