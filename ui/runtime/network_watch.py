"""What the operating system tells of the network, as plain values; where it tells nothing, nobody is told."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation

from sync.client.network import Network, Reach

_Feature = QNetworkInformation.Feature
_Reached = QNetworkInformation.Reachability
_REACHES = {_Reached.Unknown: Reach.UNKNOWN, _Reached.Disconnected: Reach.NONE}


class NetworkWatch(QObject):
    """Tells of the network now and whenever it changes, as far as the system's back-end knows it.

    A server may stand in the same building: only a computer without any network counts as having none.
    """

    def __init__(
        self, information: QNetworkInformation | None, tell: Callable[[Network], None], parent: QObject | None = None
    ) -> None:
        """Take the system's back-end, if there is one, and who is told, on the GUI thread."""
        super().__init__(parent)
        self._tell = tell
        self._information = information

    def begin(self) -> None:
        """Tell what is known, and go on telling."""
        information = self._information
        if information is None:
            return
        information.reachabilityChanged.connect(self._look)
        information.isMeteredChanged.connect(self._look)
        information.isBehindCaptivePortalChanged.connect(self._look)
        self._look()

    def end(self) -> None:
        """Tell nothing more."""
        information, self._information = self._information, None
        if information is not None:
            information.reachabilityChanged.disconnect(self._look)
            information.isMeteredChanged.disconnect(self._look)
            information.isBehindCaptivePortalChanged.disconnect(self._look)

    def _look(self, _changed: object = None) -> None:
        if self._information is not None:
            self._tell(network_of(self._information))


def system_information() -> QNetworkInformation | None:
    """Return the system's back-end; None where there is none, and the program just tries."""
    return QNetworkInformation.instance() if QNetworkInformation.loadDefaultBackend() else None


def network_of(information: QNetworkInformation) -> Network:
    """Return what a back-end tells; what it cannot know is as if it were not so."""
    reach = Reach.UNKNOWN
    if information.supports(_Feature.Reachability):
        reach = _REACHES.get(information.reachability(), Reach.SOME)
    return Network(
        reach,
        is_metered=information.supports(_Feature.Metered) and information.isMetered(),
        is_captive=information.supports(_Feature.CaptivePortal) and information.isBehindCaptivePortal(),
    )
