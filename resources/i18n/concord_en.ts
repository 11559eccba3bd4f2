<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Attendance</name>
    <message numerus="yes">
        <source>not given for %n member(s)</source>
        <translation>
            <numerusform>not given for %n member</numerusform>
            <numerusform>not given for %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistsPart</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceAnswers</name>
    <message numerus="yes">
        <source>%n more choice(s): search for them</source>
        <translation>
            <numerusform>%n more choice: search for it</numerusform>
            <numerusform>%n more choices: search for them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message numerus="yes">
        <source>%n thing(s) still open</source>
        <translation>
            <numerusform>%n thing still open</numerusform>
            <numerusform>%n things still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteeColumns</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteeTab</name>
    <message numerus="yes">
        <source>%n committee(s)</source>
        <translation>
            <numerusform>%n committee</numerusform>
            <numerusform>%n committees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) in office</source>
        <translation>
            <numerusform>%n member in office</numerusform>
            <numerusform>%n members in office</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteeWords</name>
    <message numerus="yes">
        <source>%n in office</source>
        <translation>
            <numerusform>%n in office</numerusform>
            <numerusform>%n in office</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) past it</source>
        <translation>
            <numerusform>%n member past it</numerusform>
            <numerusform>%n members past it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n member(s)</source>
        <translation>
            <numerusform>At least %n member</numerusform>
            <numerusform>At least %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n member(s)</source>
        <translation>
            <numerusform>At most %n member</numerusform>
            <numerusform>At most %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meets at least every %n month(s)</source>
        <translation>
            <numerusform>Meets at least every month</numerusform>
            <numerusform>Meets at least every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Term of office: %n year(s)</source>
        <translation>
            <numerusform>Term of office: %n year</numerusform>
            <numerusform>Term of office: %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not given for %n member(s)</source>
        <translation>
            <numerusform>not given for %n member</numerusform>
            <numerusform>not given for %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompleteSheet</name>
    <message numerus="yes">
        <source>%n question(s) still open</source>
        <translation>
            <numerusform>%n question still open</numerusform>
            <numerusform>%n questions still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message numerus="yes">
        <source>%n change(s) are kept by the server until a fault is mended</source>
        <translation>
            <numerusform>%n change is kept by the server until a fault is mended</numerusform>
            <numerusform>%n changes are kept by the server until a fault is mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be sent: no server takes them as they are</source>
        <translation>
            <numerusform>%n change cannot be sent: no server takes it as it is</numerusform>
            <numerusform>%n changes cannot be sent: no server takes them as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need your decision</source>
        <translation>
            <numerusform>%n change needs your decision</numerusform>
            <numerusform>%n changes need your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that were refused or returned are open</source>
        <translation>
            <numerusform>%n change that was refused or returned is open</numerusform>
            <numerusform>%n changes that were refused or returned are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>%n change waits to be sent</numerusform>
            <numerusform>%n changes wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factories</source>
        <translation>
            <numerusform>%n factory</numerusform>
            <numerusform>%n factories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factories are no longer assigned to you and still here</source>
        <translation>
            <numerusform>%n factory is no longer assigned to you and still here</numerusform>
            <numerusform>%n factories are no longer assigned to you and still here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer assigned, to leave when sent</source>
        <translation>
            <numerusform>%n no longer assigned, to leave when sent</numerusform>
            <numerusform>%n no longer assigned, to leave when sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not received as a whole yet</source>
        <translation>
            <numerusform>%n not received as a whole yet</numerusform>
            <numerusform>%n not received as a whole yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s) are only on this device</source>
        <translation>
            <numerusform>%n photo or document is only on this device</numerusform>
            <numerusform>%n photos and documents are only on this device</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were written and not saved</source>
        <translation>
            <numerusform>%n text was written and not saved</numerusform>
            <numerusform>%n texts were written and not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be received anew</source>
        <translation>
            <numerusform>%n to be received anew</numerusform>
            <numerusform>%n to be received anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this device is %n minute(s) ahead</source>
        <translation>
            <numerusform>The clock of this device is %n minute ahead</numerusform>
            <numerusform>The clock of this device is %n minutes ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this device is %n minute(s) behind</source>
        <translation>
            <numerusform>The clock of this device is %n minute behind</numerusform>
            <numerusform>The clock of this device is %n minutes behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{factories} and %n more factories</source>
        <translation>
            <numerusform>{factories} and %n more factory</numerusform>
            <numerusform>{factories} and %n more factories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Factories</name>
    <message numerus="yes">
        <source>%n factories</source>
        <translation>
            <numerusform>%n factory</numerusform>
            <numerusform>%n factories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open items</source>
        <translation>
            <numerusform>%n open item</numerusform>
            <numerusform>%n open items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactoryPage</name>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingSheet</name>
    <message numerus="yes">
        <source>Take %n photo(s) of the answer along</source>
        <translation>
            <numerusform>Take %n photo of the answer along</numerusform>
            <numerusform>Take %n photos of the answer along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatePanel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n management member(s)</source>
        <translation>
            <numerusform>%n management member</numerusform>
            <numerusform>%n management members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker member(s)</source>
        <translation>
            <numerusform>%n worker member</numerusform>
            <numerusform>%n worker members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %n visit(s) went by without a review. The supervisor sees it.</source>
        <translation>
            <numerusform>Overdue: %n visit went by without a review. The supervisor sees it.</numerusform>
            <numerusform>Overdue: %n visits went by without a review. The supervisor sees it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review it now: %n visit(s) left to work on it.</source>
        <translation>
            <numerusform>Review it now: %n visit left to work on it.</numerusform>
            <numerusform>Review it now: %n visits left to work on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be worked on in one of the next %n visit(s).</source>
        <translation>
            <numerusform>To be worked on in the next visit.</numerusform>
            <numerusform>To be worked on in one of the next %n visits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>Show %n earlier change(s)</source>
        <translation>
            <numerusform>Show %n earlier change</numerusform>
            <numerusform>Show %n earlier changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n file(s) are attached already: look at the list</source>
        <translation>
            <numerusform>%n file is attached already: look at the list</numerusform>
            <numerusform>%n files are attached already: look at the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are kept, not attached: the checklist was locked meanwhile</source>
        <translation>
            <numerusform>%n file is kept, not attached: the checklist was locked meanwhile</numerusform>
            <numerusform>%n files are kept, not attached: the checklist was locked meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>%n file attached</numerusform>
            <numerusform>%n files attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not attached; each is listed with its reason</source>
        <translation>
            <numerusform>%n file was not attached; it is listed with its reason</numerusform>
            <numerusform>%n files were not attached; each is listed with its reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the files that were attached: {note}</source>
        <translation>
            <numerusform>%n of the files that were attached: {note}</numerusform>
            <numerusform>%n of the files that were attached: {note}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>Overdue %n day</numerusform>
            <numerusform>Overdue %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingWords</name>
    <message numerus="yes">
        <source>%n answer(s) typed and not saved</source>
        <translation>
            <numerusform>%n answer typed and not saved</numerusform>
            <numerusform>%n answers typed and not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this visit are not stored</source>
        <translation>
            <numerusform>%n file of this visit is not stored</numerusform>
            <numerusform>%n files of this visit are not stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stored on this device</source>
        <translation>
            <numerusform>%n file stored on this device</numerusform>
            <numerusform>%n files stored on this device</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) with gates half done</source>
        <translation>
            <numerusform>%n more item with gates half done</numerusform>
            <numerusform>%n more items with gates half done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered</source>
        <translation>
            <numerusform>%n question answered</numerusform>
            <numerusform>%n questions answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claim of {day}: not worked on in %n visit(s)</source>
        <translation>
            <numerusform>Claim of {day}: not worked on in %n visit</numerusform>
            <numerusform>Claim of {day}: not worked on in %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingSheet</name>
    <message numerus="yes">
        <source>%n question(s) still open</source>
        <translation>
            <numerusform>%n question still open</numerusform>
            <numerusform>%n questions still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkNotice</name>
    <message numerus="yes">
        <source>%n file(s) wait for another network: this one is metered.</source>
        <translation>
            <numerusform>%n file waits for another network: this one is metered.</numerusform>
            <numerusform>%n files wait for another network: this one is metered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>%n photo(s) and document(s) wait to be sent: {size}.</source>
        <translation>
            <numerusform>%n photo or document waits to be sent: {size}.</numerusform>
            <numerusform>%n photos and documents wait to be sent: {size}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message numerus="yes">
        <source>%n photo(s) and document(s) cannot be sent: the change that named them was refused, or the server does not know them. They stay on this device.</source>
        <translation>
            <numerusform>%n photo or document cannot be sent: the change that named it was refused, or the server does not know it. It stays on this device.</numerusform>
            <numerusform>%n photos and documents cannot be sent: the change that named them was refused, or the server does not know them. They stay on this device.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message numerus="yes">
        <source>%n item(s), as the list shows them now</source>
        <translation>
            <numerusform>%n item, as the list shows it now</numerusform>
            <numerusform>%n items, as the list shows them now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message numerus="yes">
        <source>and at %n other place(s)</source>
        <translation>
            <numerusform>and at %n other place</numerusform>
            <numerusform>and at %n other places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publicly reported</source>
        <translation>
            <numerusform>%n publicly reported</numerusform>
            <numerusform>%n publicly reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>Overdue %n day</numerusform>
            <numerusform>Overdue %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>%n change(s) accepted</source>
        <translation>
            <numerusform>%n change accepted</numerusform>
            <numerusform>%n changes accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n change(s)?</source>
        <translation>
            <numerusform>Accept %n change?</numerusform>
            <numerusform>Accept %n changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n of this author…</source>
        <translation>
            <numerusform>Accept all %n of this author…</numerusform>
            <numerusform>Accept all %n of this author…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message numerus="yes">
        <source>%n decision(s) asked for</source>
        <translation>
            <numerusform>%n decision asked for</numerusform>
            <numerusform>%n decisions asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>The last day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Show %n earlier</numerusform>
            <numerusform>Show %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionsList</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n change(s) are on this device only</source>
        <translation>
            <numerusform>%n change is on this device only</numerusform>
            <numerusform>%n changes are on this device only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be sent: no server takes them as they are</source>
        <translation>
            <numerusform>%n change cannot be sent: no server takes it as it is</numerusform>
            <numerusform>%n changes cannot be sent: no server takes them as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that no server takes</source>
        <translation>
            <numerusform>%n change that no server takes</numerusform>
            <numerusform>%n changes that no server takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead of the server: set it right</source>
        <translation>
            <numerusform>%n day ahead of the server: set it right</numerusform>
            <numerusform>%n days ahead of the server: set it right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) behind the server: set it right</source>
        <translation>
            <numerusform>%n day behind the server: set it right</numerusform>
            <numerusform>%n days behind the server: set it right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ahead of the server: set it right</source>
        <translation>
            <numerusform>%n hour ahead of the server: set it right</numerusform>
            <numerusform>%n hours ahead of the server: set it right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) behind the server: set it right</source>
        <translation>
            <numerusform>%n hour behind the server: set it right</numerusform>
            <numerusform>%n hours behind the server: set it right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of the server: set it right</source>
        <translation>
            <numerusform>%n minute ahead of the server: set it right</numerusform>
            <numerusform>%n minutes ahead of the server: set it right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind the server: set it right</source>
        <translation>
            <numerusform>%n minute behind the server: set it right</numerusform>
            <numerusform>%n minutes behind the server: set it right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s)</source>
        <translation>
            <numerusform>%n photo or document</numerusform>
            <numerusform>%n photos and documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ahead of the server</source>
        <translation>
            <numerusform>%n second ahead of the server</numerusform>
            <numerusform>%n seconds ahead of the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) behind the server</source>
        <translation>
            <numerusform>%n second behind the server</numerusform>
            <numerusform>%n seconds behind the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>Every second</numerusform>
            <numerusform>Every %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n change(s) saved in {file}. Keep it safe: it is not encrypted.</source>
        <translation>
            <numerusform>%n change saved in {file}. Keep it safe: it is not encrypted.</numerusform>
            <numerusform>%n changes saved in {file}. Keep it safe: it is not encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message numerus="yes">
        <source>Complete… %n step(s) missing</source>
        <translation>
            <numerusform>Complete… %n step missing</numerusform>
            <numerusform>Complete… %n steps missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncCentre</name>
    <message numerus="yes">
        <source>%n change(s) need your decision</source>
        <translation>
            <numerusform>%n change needs your decision</numerusform>
            <numerusform>%n changes need your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused</source>
        <translation>
            <numerusform>%n change was refused</numerusform>
            <numerusform>%n changes were refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n waiting for you</numerusform>
            <numerusform>%n waiting for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncLog</name>
    <message numerus="yes">
        <source>%n handed to the supervisors.</source>
        <translation>
            <numerusform>%n handed to the supervisors.</numerusform>
            <numerusform>%n handed to the supervisors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept by the server until a fault is mended.</source>
        <translation>
            <numerusform>%n kept by the server until a fault is mended.</numerusform>
            <numerusform>%n kept by the server until a fault is mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left waiting for an earlier change.</source>
        <translation>
            <numerusform>%n left waiting for an earlier change.</numerusform>
            <numerusform>%n left waiting for an earlier change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged: look at it.</source>
        <translation>
            <numerusform>%n merged: look at it.</numerusform>
            <numerusform>%n merged: look at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s) arrived at the server.</source>
        <translation>
            <numerusform>%n photo or document arrived at the server.</numerusform>
            <numerusform>%n photos and documents arrived at the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s) could not be sent; they stay here.</source>
        <translation>
            <numerusform>%n photo or document could not be sent; it stays here.</numerusform>
            <numerusform>%n photos and documents could not be sent; they stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s) left this device; the server holds them.</source>
        <translation>
            <numerusform>%n photo or document left this device; the server holds it.</numerusform>
            <numerusform>%n photos and documents left this device; the server holds them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s) were fetched from the server.</source>
        <translation>
            <numerusform>%n photo or document was fetched from the server.</numerusform>
            <numerusform>%n photos and documents were fetched from the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>%n refused.</numerusform>
            <numerusform>%n refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided.</source>
        <translation>
            <numerusform>%n to be decided.</numerusform>
            <numerusform>%n to be decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new; asked %n time(s).</source>
        <translation>
            <numerusform>Nothing new; asked %n time.</numerusform>
            <numerusform>Nothing new; asked %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n record(s) from {factories}.</source>
        <translation>
            <numerusform>Received %n record from {factories}.</numerusform>
            <numerusform>Received %n records from {factories}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n record(s).</source>
        <translation>
            <numerusform>Received %n record.</numerusform>
            <numerusform>Received %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n change(s).</source>
        <translation>
            <numerusform>Sent %n change.</numerusform>
            <numerusform>Sent %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>Tried %n time.</numerusform>
            <numerusform>Tried %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{factories} and %n more</source>
        <translation>
            <numerusform>{factories} and %n more</numerusform>
            <numerusform>{factories} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncProgress</name>
    <message numerus="yes">
        <source>Sending %n file(s): {sent} of {whole}</source>
        <translation>
            <numerusform>Sending %n file: {sent} of {whole}</numerusform>
            <numerusform>Sending %n files: {sent} of {whole}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%n change(s) need your decision</source>
        <translation>
            <numerusform>%n change needs your decision</numerusform>
            <numerusform>%n changes need your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation>
            <numerusform>%n change refused</numerusform>
            <numerusform>%n changes refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%n change to send</numerusform>
            <numerusform>%n changes to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait: this network is metered</source>
        <translation>
            <numerusform>%n file waits: this network is metered</numerusform>
            <numerusform>%n files wait: this network is metered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <translation>
            <numerusform>%n agenda item</numerusform>
            <numerusform>%n agenda items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) missed</source>
        <translation>
            <numerusform>%n deadline missed</numerusform>
            <numerusform>%n deadlines missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) for today</source>
        <translation>
            <numerusform>%n thing for today</numerusform>
            <numerusform>%n things for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n urgent</numerusform>
            <numerusform>%n urgent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) left</source>
        <translation>
            <numerusform>%n visit left</numerusform>
            <numerusform>%n visits left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of the next days: all is here</source>
        <translation>
            <numerusform>%n visit in the next days: all is here</numerusform>
            <numerusform>%n visits in the next days: all is here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) without a review</source>
        <translation>
            <numerusform>%n visit without a review</numerusform>
            <numerusform>%n visits without a review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of your %n factories</source>
        <translation>
            <numerusform>The first of your %n factories</numerusform>
            <numerusform>The first of your %n factories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n factories</source>
        <translation>
            <numerusform>Your factory</numerusform>
            <numerusform>Your %n factories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message numerus="yes">
        <source>%n change(s) are on this device only</source>
        <translation>
            <numerusform>%n change is on this device only</numerusform>
            <numerusform>%n changes are on this device only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a decision</source>
        <translation>
            <numerusform>%n change needs a decision</numerusform>
            <numerusform>%n changes need a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s) are here</source>
        <translation>
            <numerusform>%n checklist is here</numerusform>
            <numerusform>%n checklists are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s) have not arrived as a whole</source>
        <translation>
            <numerusform>%n checklist has not arrived as a whole</numerusform>
            <numerusform>%n checklists have not arrived as a whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are on their way.</source>
        <translation>
            <numerusform>%n of them is on its way.</numerusform>
            <numerusform>%n of them are on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s) are fetched</source>
        <translation>
            <numerusform>%n photo or document is being fetched</numerusform>
            <numerusform>%n photos and documents are being fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s) are not on this device</source>
        <translation>
            <numerusform>%n photo or document is not on this device</numerusform>
            <numerusform>%n photos and documents are not on this device</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s) of what is open are here</source>
        <translation>
            <numerusform>%n photo or document of what is open is here</numerusform>
            <numerusform>%n photos and documents of what is open are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or document(s) are on this device only</source>
        <translation>
            <numerusform>%n photo or document is on this device only</numerusform>
            <numerusform>%n photos and documents are on this device only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do before you go</source>
        <translation>
            <numerusform>%n to do before you go</numerusform>
            <numerusform>%n to do before you go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agenda on paper: %n open item(s)</source>
        <translation>
            <numerusform>The agenda on paper: %n open item</numerusform>
            <numerusform>The agenda on paper: %n open items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViolationFlow</name>
    <message numerus="yes">
        <source>%n photo(s) of the answer come along.</source>
        <translation>
            <numerusform>%n photo of the answer comes along.</numerusform>
            <numerusform>%n photos of the answer come along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitCalendar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitHeader</name>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>%n violation</numerusform>
            <numerusform>%n violations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before you leave %n</source>
        <translation>
            <numerusform>Before you leave %n</numerusform>
            <numerusform>Before you leave %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready to travel? %n</source>
        <translation>
            <numerusform>Ready to travel? %n</numerusform>
            <numerusform>Ready to travel? %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitOverview</name>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>%n thing(s) still open</source>
        <translation>
            <numerusform>%n thing still open</numerusform>
            <numerusform>%n things still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) more than the cycle allows</source>
        <translation>
            <numerusform>%n day more than the cycle allows</numerusform>
            <numerusform>%n days more than the cycle allows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the cycle left after this visit</source>
        <translation>
            <numerusform>%n day of the cycle left after this visit</numerusform>
            <numerusform>%n days of the cycle left after this visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) left</source>
        <translation>
            <numerusform>%n gate left</numerusform>
            <numerusform>%n gates left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n in progress</numerusform>
            <numerusform>%n in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n urgent</numerusform>
            <numerusform>%n urgent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>Overdue %n day</numerusform>
            <numerusform>Overdue %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
