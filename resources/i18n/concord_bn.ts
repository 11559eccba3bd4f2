<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn_BD" sourcelanguage="en_US">
<context>
    <name>AddItemSheet</name>
    <message>
        <source>Add an item to the plan</source>
        <translation>পরিকল্পনায় একটি বিষয় যোগ করুন</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>বিষয় যোগ করুন</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>পর্যবেক্ষণের তারিখ</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>উৎস</translation>
    </message>
    <message>
        <source>Place in the catalogue (may be left open: it then goes to the advisor&apos;s list)</source>
        <translation>তালিকায় স্থান (খালি রাখা যায়: তখন তা পরামর্শকের তালিকায় যায়)</translation>
    </message>
    <message>
        <source>Write the date, like 4 Dec 2026.</source>
        <translation>তারিখ লিখুন, যেমন 4 Dec 2026।</translation>
    </message>
    <message>
        <source>{field}: write a date, like 4 Dec 2026.</source>
        <translation>{field}: তারিখ লিখুন, যেমন 4 Dec 2026।</translation>
    </message>
</context>
<context>
    <name>AddendaPart</name>
    <message>
        <source>Add to the minutes</source>
        <translation>কার্যবিবরণীতে যোগ করুন</translation>
    </message>
    <message>
        <source>Added after the minutes were locked</source>
        <translation>কার্যবিবরণী তালাবদ্ধ হওয়ার পরে যোগ করা</translation>
    </message>
    <message>
        <source>Addition to the minutes</source>
        <translation>কার্যবিবরণীতে সংযোজন</translation>
    </message>
    <message>
        <source>What became known later; it stands with your name and the day</source>
        <translation>পরে যা জানা গেছে; তা আপনার নাম ও দিনসহ থাকে</translation>
    </message>
    <message>
        <source>Write what is to be added.</source>
        <translation>কী যোগ করতে হবে লিখুন।</translation>
    </message>
</context>
<context>
    <name>AgendaEntry</name>
    <message>
        <source>An item that is not on this device</source>
        <translation>একটি বিষয় যা এই ডিভাইসে নেই</translation>
    </message>
    <message>
        <source>Move down: {entry}</source>
        <translation>নিচে নামান: {entry}</translation>
    </message>
    <message>
        <source>Move up: {entry}</source>
        <translation>উপরে তুলুন: {entry}</translation>
    </message>
    <message>
        <source>Take off the agenda: {entry}</source>
        <translation>আলোচ্যসূচি থেকে সরান: {entry}</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>আলোচ্যসূচি</translation>
    </message>
    <message>
        <source>Committee meeting {number}</source>
        <translation>কমিটির সভা {number}</translation>
    </message>
    <message>
        <source>Minutes written</source>
        <translation>কার্যবিবরণী লেখা হয়েছে</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>এখনও কার্যবিবরণী নেই</translation>
    </message>
    <message>
        <source>No open items: nothing is on the agenda.</source>
        <translation>কোনো খোলা বিষয় নেই: আলোচ্যসূচি খালি।</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>নথি</translation>
    </message>
    <message>
        <source>Records of this visit</source>
        <translation>এই পরিদর্শনের নথি</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>এই পরিদর্শন</translation>
    </message>
    <message>
        <source>Visit record</source>
        <translation>পরিদর্শনের নথি</translation>
    </message>
    <message>
        <source>both sides present</source>
        <translation>উভয় পক্ষ উপস্থিত</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>one side missing</source>
        <translation>এক পক্ষ অনুপস্থিত</translation>
    </message>
    <message>
        <source>open</source>
        <translation>খোলা</translation>
    </message>
</context>
<context>
    <name>Alerting</name>
    <message>
        <source>No alert can be raised here</source>
        <translation>এখানে সতর্কতা দেওয়া যায় না</translation>
    </message>
</context>
<context>
    <name>Annexes</name>
    <message>
        <source>Note</source>
        <translation>টীকা</translation>
    </message>
    <message>
        <source>What was seen, said or measured</source>
        <translation>যা দেখা, বলা বা মাপা হয়েছে</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Attendance</source>
        <translation>উপস্থিতি</translation>
    </message>
    <message>
        <source>Both sides present</source>
        <translation>উভয় পক্ষ উপস্থিত</translation>
    </message>
    <message>
        <source>No management member present: reviews do not count</source>
        <translation>ব্যবস্থাপনার কোনো সদস্য উপস্থিত নেই: পর্যালোচনা গণ্য হয় না</translation>
    </message>
    <message>
        <source>No worker member present: reviews do not count</source>
        <translation>শ্রমিক পক্ষের কোনো সদস্য উপস্থিত নেই: পর্যালোচনা গণ্য হয় না</translation>
    </message>
    <message>
        <source>Present and in office: {workers} worker, {managers} management</source>
        <translation>উপস্থিত ও দায়িত্বে: শ্রমিক পক্ষ {workers}, ব্যবস্থাপনা {managers}</translation>
    </message>
    <message>
        <source>The committee has no members in office on this day.</source>
        <translation>এই দিনে কমিটির কোনো সদস্য দায়িত্বে নেই।</translation>
    </message>
    <message>
        <source>Women among those present: not recorded</source>
        <translation>উপস্থিতদের মধ্যে নারী: লেখা নেই</translation>
    </message>
    <message>
        <source>Women among those present: {women} of {count} ({share})</source>
        <translation>উপস্থিতদের মধ্যে নারী: {count} জনের {women} জন ({share})</translation>
    </message>
    <message numerus="yes">
        <source>not given for %n member(s)</source>
        <translation>
            <numerusform>%n জনের ক্ষেত্রে দেওয়া নেই</numerusform>
            <numerusform>%n জনের ক্ষেত্রে দেওয়া নেই</numerusform>
        </translation>
    </message>
    <message>
        <source>not in office that day</source>
        <translation>সেদিন দায়িত্বে ছিলেন না</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>এই বার্তা বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>CalendarSharing</name>
    <message>
        <source>Save the calendar file outside Concord</source>
        <translation>ক্যালেন্ডার ফাইল Concord-এর বাইরে সংরক্ষণ</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>সংরক্ষিত: {file}</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Calendar of visits</source>
        <translation>পরিদর্শনের ক্যালেন্ডার</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>আগে</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>কতটা দেখানো হবে</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>পরে</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>মাস</translation>
    </message>
    <message>
        <source>No visit on this day.</source>
        <translation>এই দিনে কোনো পরিদর্শন নেই।</translation>
    </message>
    <message>
        <source>Plan a visit on this day…</source>
        <translation>এই দিনে পরিদর্শনের পরিকল্পনা…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>সপ্তাহ</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>{name}-কে জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>আগে</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>দুই পক্ষ</translation>
    </message>
    <message>
        <source>Choose a value first: yours, theirs or a third one.</source>
        <translation>আগে একটি মান বেছে নিন: আপনার, তাঁদের বা তৃতীয় একটি।</translation>
    </message>
    <message>
        <source>Choose for whom</source>
        <translation>কার পক্ষে তা বেছে নিন</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ঘর</translation>
    </message>
    <message>
        <source>Finish the third value, or choose one of both sides.</source>
        <translation>তৃতীয় মানটি শেষ করুন, অথবা দুই পক্ষের একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>আমারটি রাখুন</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>যা আছে তা রাখুন</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>একত্রিত</translation>
    </message>
    <message>
        <source>Or write a third value:</source>
        <translation>অথবা তৃতীয় একটি মান লিখুন:</translation>
    </message>
    <message>
        <source>Publicly reported</source>
        <translation>প্রকাশ্যে প্রতিবেদিত</translation>
    </message>
    <message>
        <source>Same on both sides</source>
        <translation>দুই পক্ষে একই</translation>
    </message>
    <message>
        <source>Save decision</source>
        <translation>সিদ্ধান্ত সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>কী বদলেছে দেখান</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>তাঁদেরটি নিন</translation>
    </message>
    <message>
        <source>Take this value</source>
        <translation>এই মানটি নিন</translation>
    </message>
    <message>
        <source>The item stays Completed; the supervisor sees the stale gate.</source>
        <translation>বিষয়টি সম্পন্নই থাকে; তত্ত্বাবধায়ক পুরোনো হয়ে যাওয়া ধাপটি দেখতে পান।</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>অন্য পক্ষ</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>তাঁদের</translation>
    </message>
    <message>
        <source>Together, as it stands now: {words}</source>
        <translation>একত্রে, এখন যা আছে: {words}</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>যা আছে</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>যা বাধা দিচ্ছে</translation>
    </message>
    <message>
        <source>What this touches</source>
        <translation>এর প্রভাব যেখানে পড়ে</translation>
    </message>
    <message>
        <source>When you last saw it</source>
        <translation>আপনি শেষ যখন দেখেছিলেন</translation>
    </message>
    <message>
        <source>Write a third value</source>
        <translation>তৃতীয় একটি মান লিখুন</translation>
    </message>
    <message>
        <source>Write a third value for {field}</source>
        <translation>{field}: তৃতীয় একটি মান লিখুন</translation>
    </message>
    <message>
        <source>You</source>
        <translation>আপনি</translation>
    </message>
    <message>
        <source>You, for {whom}</source>
        <translation>আপনি, {whom}-এর পক্ষে</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>আপনার সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>আপনার</translation>
    </message>
    <message>
        <source>Yours, as it stands</source>
        <translation>আপনারটিই, যেমন আছে</translation>
    </message>
    <message>
        <source>another laptop</source>
        <translation>অন্য ল্যাপটপ</translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation>আপনি ঠিক করেছেন</translation>
    </message>
    <message>
        <source>decided by {name}</source>
        <translation>সিদ্ধান্ত নিয়েছেন {name}</translation>
    </message>
    <message>
        <source>received by the server</source>
        <translation>সার্ভার পেয়েছে</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>এই ল্যাপটপ</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{name}, for {whom}</source>
        <translation>{name}, {whom}-এর পক্ষে</translation>
    </message>
    <message>
        <source>“{field}” is again what the committee looked at: {gates} of {day} are confirmed.</source>
        <translation>“{field}” আবার তা-ই হলো যা কমিটি দেখেছিল: {day} তারিখের {gates} নিশ্চিত থাকে।</translation>
    </message>
    <message>
        <source>“{field}” is what the committee looked at. It changed: {gates} of {day} must be confirmed again.</source>
        <translation>কমিটি “{field}” দেখে সিদ্ধান্ত নিয়েছিল। তা বদলেছে: {day} তারিখের {gates} আবার নিশ্চিত করতে হবে।</translation>
    </message>
    <message>
        <source>“{field}” is what the committee looked at. With this value {gates} of {day} must be confirmed again.</source>
        <translation>কমিটি “{field}” দেখে সিদ্ধান্ত নিয়েছিল। এই মান নিলে {day} তারিখের {gates} আবার নিশ্চিত করতে হবে।</translation>
    </message>
</context>
<context>
    <name>CataloguePicker</name>
    <message>
        <source>Place in the catalogue</source>
        <translation>তালিকায় স্থান</translation>
    </message>
    <message>
        <source>Places in the catalogue</source>
        <translation>তালিকার স্থানসমূহ</translation>
    </message>
    <message>
        <source>Search cluster, compliance point or question</source>
        <translation>গুচ্ছ, পরিপালন বিন্দু বা প্রশ্ন খুঁজুন</translation>
    </message>
    <message>
        <source>{cluster} › {point}</source>
        <translation>{cluster} › {point}</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>এখনই মেলান</translation>
    </message>
    <message>
        <source>Compare with the server</source>
        <translation>সার্ভারের সঙ্গে মেলান</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>মেলানো হচ্ছে</translation>
    </message>
    <message>
        <source>Differed, and was received anew: {names}</source>
        <translation>মেলেনি, নতুন করে আনা হয়েছে: {names}</translation>
    </message>
    <message>
        <source>Everything on this device</source>
        <translation>এই যন্ত্রের সবকিছু</translation>
    </message>
    <message>
        <source>It is being compared now.</source>
        <translation>এখন মেলানো হচ্ছে।</translation>
    </message>
    <message>
        <source>Not compared. Nothing that you wrote was touched.</source>
        <translation>মেলানো হয়নি। আপনার লেখা কিছুতে হাত দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Sign in first: the server answers only those who are signed in.</source>
        <translation>আগে সাইন ইন করুন: যিনি সাইন ইন করেছেন সার্ভার শুধু তাঁকেই উত্তর দেয়।</translation>
    </message>
    <message>
        <source>The same here and at the server</source>
        <translation>এখানে ও সার্ভারে একই</translation>
    </message>
    <message>
        <source>The server cannot be asked without a network. Nothing was changed.</source>
        <translation>নেটওয়ার্ক ছাড়া সার্ভারকে জিজ্ঞেস করা যায় না। কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>What is here is counted again, and the server is asked whether it holds the same. What differs is received anew; what waits to be sent is not touched.</source>
        <translation>এখানে যা আছে তা আবার গোনা হয়, আর সার্ভারকে জিজ্ঞেস করা হয় তার কাছে একই আছে কি না। যা মেলে না তা নতুন করে আনা হয়; যা পাঠানোর অপেক্ষায় তাতে হাত দেওয়া হয় না।</translation>
    </message>
    <message>
        <source>What the comparison found</source>
        <translation>মিলিয়ে যা পাওয়া গেল</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>কী মেলাবেন</translation>
    </message>
    <message>
        <source>What waits to be sent was not touched.</source>
        <translation>যা পাঠানোর অপেক্ষায় তাতে হাত দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>your own records</source>
        <translation>আপনার নিজের রেকর্ড</translation>
    </message>
</context>
<context>
    <name>ChecklistActions</name>
    <message>
        <source>Add a photo</source>
        <translation>ছবি যোগ করুন</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>পরিদর্শনে ফিরুন</translation>
    </message>
    <message>
        <source>Choose answer {number}</source>
        <translation>উত্তর {number} বাছুন</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>উত্তর মুছুন</translation>
    </message>
    <message>
        <source>Complete checklist</source>
        <translation>চেকলিস্ট সম্পন্ন করুন</translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation>পরের খোলা প্রশ্ন</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>পরের অংশ</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>প্রযোজ্য নয়</translation>
    </message>
    <message>
        <source>Open the checklist again</source>
        <translation>চেকলিস্ট আবার খুলুন</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>আগের অংশ</translation>
    </message>
    <message>
        <source>Raise a finding</source>
        <translation>সমস্যা তুলুন</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>যা এখনও খোলা</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>টীকা লিখুন</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Checklist</source>
        <translation>চেকলিস্ট</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>সংরক্ষিত হয়নি</translation>
    </message>
</context>
<context>
    <name>ChecklistsPart</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%nটির উত্তর দেওয়া</numerusform>
            <numerusform>%nটির উত্তর দেওয়া</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%nটি সমস্যা</numerusform>
            <numerusform>%nটি সমস্যা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%nটি ছবি</numerusform>
            <numerusform>%nটি ছবি</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>চেকলিস্ট</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>চেকলিস্ট</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>সম্পন্ন</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>খসড়া</translation>
    </message>
    <message>
        <source>No checklist can be started</source>
        <translation>কোনো চেকলিস্ট শুরু করা যাচ্ছে না</translation>
    </message>
    <message>
        <source>No checklist yet.</source>
        <translation>এখনও কোনো চেকলিস্ট নেই।</translation>
    </message>
    <message>
        <source>No template for this programme is on this device yet; it comes by sync.</source>
        <translation>এই কর্মসূচির কোনো ছাঁচ এখনও এই যন্ত্রে নেই; সিঙ্কে আসবে।</translation>
    </message>
    <message>
        <source>Start a checklist…</source>
        <translation>চেকলিস্ট শুরু…</translation>
    </message>
    <message>
        <source>The checklist was not started</source>
        <translation>চেকলিস্ট শুরু হয়নি</translation>
    </message>
</context>
<context>
    <name>ChoiceAnswers</name>
    <message numerus="yes">
        <source>%n more choice(s): search for them</source>
        <translation>
            <numerusform>আরও %nটি বিকল্প আছে: খুঁজে নিন</numerusform>
            <numerusform>আরও %nটি বিকল্প আছে: খুঁজে নিন</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one from the list</source>
        <translation>তালিকা থেকে একটি বাছুন</translation>
    </message>
    <message>
        <source>Read and understood</source>
        <translation>পড়েছি ও বুঝেছি</translation>
    </message>
    <message>
        <source>Search the choices</source>
        <translation>বিকল্প খুঁজুন</translation>
    </message>
    <message>
        <source>Type to search, or open</source>
        <translation>খুঁজতে লিখুন, বা খুলুন</translation>
    </message>
</context>
<context>
    <name>ClaimSheet</name>
    <message>
        <source>Claimed by</source>
        <translation>দাবি করেছেন</translation>
    </message>
    <message>
        <source>Date of the claim</source>
        <translation>দাবির তারিখ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>Record the claim</source>
        <translation>দাবি লিখুন</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>বিবৃতি</translation>
    </message>
    <message>
        <source>The factory says it is done</source>
        <translation>কারখানা বলছে কাজ শেষ</translation>
    </message>
    <message>
        <source>The status stays: the advisor works on it with the committee in one of the next visits.</source>
        <translation>অবস্থা একই থাকে: পরামর্শক পরের কোনো পরিদর্শনে কমিটির সঙ্গে এটি নিয়ে কাজ করেন।</translation>
    </message>
    <message>
        <source>Write the date, like 4 Dec 2026.</source>
        <translation>তারিখ লিখুন, যেমন 4 Dec 2026।</translation>
    </message>
</context>
<context>
    <name>ClassifySheet</name>
    <message>
        <source>Choose a compliance point or a question.</source>
        <translation>একটি পরিপালন বিন্দু বা প্রশ্ন বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>ClockNotice</name>
    <message>
        <source>Show</source>
        <translation>দেখান</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message numerus="yes">
        <source>%n thing(s) still open</source>
        <translation>
            <numerusform>%nটি বিষয় বাকি</numerusform>
            <numerusform>%nটি বিষয় বাকি</numerusform>
        </translation>
    </message>
    <message>
        <source>Also open</source>
        <translation>আরও খোলা</translation>
    </message>
    <message>
        <source>Close this visit?</source>
        <translation>এই পরিদর্শন বন্ধ করবেন?</translation>
    </message>
    <message>
        <source>Close visit</source>
        <translation>পরিদর্শন বন্ধ করুন</translation>
    </message>
    <message>
        <source>Its record, minutes and meetings are locked. Later additions are addenda. Closing has no undo.</source>
        <translation>এর নথি, কার্যবিবরণী ও সভা তালাবদ্ধ হবে। পরে যা যোগ হবে তা সংযোজন। বন্ধ করা ফিরিয়ে নেওয়া যায় না।</translation>
    </message>
    <message>
        <source>Mend what is marked in red, or write why it stays open.</source>
        <translation>লাল চিহ্নিত বিষয় ঠিক করুন, অথবা কেন খোলা থাকছে তা লিখুন।</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>এখনও নয়</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>টীকা</translation>
    </message>
    <message>
        <source>Nothing is still open.</source>
        <translation>কিছুই বাকি নেই।</translation>
    </message>
    <message>
        <source>Why close it all the same?</source>
        <translation>তবু বন্ধ করছেন কেন?</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>(not in the list)</source>
        <translation>(তালিকায় নেই)</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>কোন কলামে কী আছে</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Accept kept work</source>
        <translation>রক্ষিত কাজ গ্রহণ</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>যোগাযোগের ব্যক্তি যোগ করা</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>বিষয় যোগ করা</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>সদস্য যোগ করা</translation>
    </message>
    <message>
        <source>Add to locked minutes</source>
        <translation>তালাবদ্ধ কার্যবিবরণীতে যোগ করুন</translation>
    </message>
    <message>
        <source>Alert the supervisor</source>
        <translation>তত্ত্বাবধায়ককে সতর্ক করা</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>উত্তর দিন</translation>
    </message>
    <message>
        <source>Archive kept work</source>
        <translation>রক্ষিত কাজ সংরক্ষণাগারে রাখা</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>প্রমাণ যুক্ত করা</translation>
    </message>
    <message>
        <source>Cancel visit</source>
        <translation>পরিদর্শন বাতিল করা</translation>
    </message>
    <message>
        <source>Change accident</source>
        <translation>দুর্ঘটনা পরিবর্তন</translation>
    </message>
    <message>
        <source>Change committee</source>
        <translation>কমিটি বদলানো</translation>
    </message>
    <message>
        <source>Change complaint</source>
        <translation>অভিযোগ পরিবর্তন</translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation>যোগাযোগের তথ্য বদলানো</translation>
    </message>
    <message>
        <source>Change item</source>
        <translation>বিষয়টি বদলানো</translation>
    </message>
    <message>
        <source>Change meeting</source>
        <translation>সভা বদলানো</translation>
    </message>
    <message>
        <source>Change member</source>
        <translation>সদস্যের তথ্য বদলানো</translation>
    </message>
    <message>
        <source>Change violation</source>
        <translation>লঙ্ঘন পরিবর্তন</translation>
    </message>
    <message>
        <source>Change visit</source>
        <translation>পরিদর্শন বদলানো</translation>
    </message>
    <message>
        <source>Claim as corrected</source>
        <translation>সংশোধিত বলে দাবি</translation>
    </message>
    <message>
        <source>Claim as remediated</source>
        <translation>প্রতিকার হয়েছে বলে দাবি করা</translation>
    </message>
    <message>
        <source>Classify item</source>
        <translation>বিষয়টি শ্রেণিভুক্ত করা</translation>
    </message>
    <message>
        <source>Close meeting</source>
        <translation>সভা বন্ধ করা</translation>
    </message>
    <message>
        <source>Close visit</source>
        <translation>পরিদর্শন বন্ধ করা</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>মন্তব্য করা</translation>
    </message>
    <message>
        <source>Complete checklist</source>
        <translation>চেকলিস্ট শেষ করুন</translation>
    </message>
    <message>
        <source>Complete item</source>
        <translation>বিষয়টি সম্পন্ন করা</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>বিরোধের সিদ্ধান্ত নেওয়া</translation>
    </message>
    <message>
        <source>Enter accident</source>
        <translation>দুর্ঘটনা নথিভুক্ত করা</translation>
    </message>
    <message>
        <source>File received</source>
        <translation>ফাইল পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Hold meeting</source>
        <translation>সভা করা</translation>
    </message>
    <message>
        <source>Mark a photo</source>
        <translation>ছবিতে চিহ্ন দেওয়া</translation>
    </message>
    <message>
        <source>Override worker interviews</source>
        <translation>শ্রমিকদের সাক্ষাৎকারের নিয়ম বদলানো</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>পরিদর্শনের পরিকল্পনা করা</translation>
    </message>
    <message>
        <source>Put a refusal aside</source>
        <translation>প্রত্যাখ্যান সরিয়ে রাখা</translation>
    </message>
    <message>
        <source>Put returned work aside</source>
        <translation>ফেরত আসা কাজ সরিয়ে রাখা</translation>
    </message>
    <message>
        <source>Raise a finding</source>
        <translation>সমস্যা তুলুন</translation>
    </message>
    <message>
        <source>Raise a violation</source>
        <translation>লঙ্ঘন নথিভুক্ত করা</translation>
    </message>
    <message>
        <source>Record a step of escalation</source>
        <translation>কঠোরতার ধাপ লিপিবদ্ধ করা</translation>
    </message>
    <message>
        <source>Record review</source>
        <translation>পর্যালোচনা লেখা</translation>
    </message>
    <message>
        <source>Register committee</source>
        <translation>কমিটি নিবন্ধন করা</translation>
    </message>
    <message>
        <source>Release assessment</source>
        <translation>মূল্যায়ন প্রকাশ করুন</translation>
    </message>
    <message>
        <source>Reopen checklist</source>
        <translation>চেকলিস্ট আবার খুলুন</translation>
    </message>
    <message>
        <source>Reopen item</source>
        <translation>বিষয়টি পুনরায় খোলা</translation>
    </message>
    <message>
        <source>Return kept work</source>
        <translation>রক্ষিত কাজ ফেরত দেওয়া</translation>
    </message>
    <message>
        <source>Set a new deadline</source>
        <translation>নতুন সময়সীমা দেওয়া</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>অবস্থা ঠিক করা</translation>
    </message>
    <message>
        <source>Start checklist</source>
        <translation>চেকলিস্ট শুরু করুন</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>পরিদর্শন শুরু করা</translation>
    </message>
    <message>
        <source>Take down a complaint</source>
        <translation>অভিযোগ লিপিবদ্ধ করা</translation>
    </message>
    <message>
        <source>Take up the alert</source>
        <translation>সতর্কতা গ্রহণ করা</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>যাচাই করা</translation>
    </message>
    <message>
        <source>Withdraw evidence</source>
        <translation>প্রমাণ প্রত্যাহার করা</translation>
    </message>
    <message>
        <source>Withdraw item</source>
        <translation>বিষয় প্রত্যাহার করুন</translation>
    </message>
    <message>
        <source>Withdraw review</source>
        <translation>পর্যালোচনা প্রত্যাহার করা</translation>
    </message>
    <message>
        <source>Withdraw violation</source>
        <translation>লঙ্ঘন প্রত্যাহার</translation>
    </message>
    <message>
        <source>Write a caption</source>
        <translation>শিরোনাম লেখা</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Add comment</source>
        <translation>মন্তব্য যোগ করুন</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>নতুন মন্তব্য</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>মন্তব্য লিখুন</translation>
    </message>
    <message>
        <source>saved on this device</source>
        <translation>এই যন্ত্রে সংরক্ষিত</translation>
    </message>
</context>
<context>
    <name>CommitteeColumns</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n জন অতিথি</numerusform>
            <numerusform>%n জন অতিথি</numerusform>
        </translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>উপস্থিতি</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>লিঙ্গ</translation>
    </message>
    <message>
        <source>In office until</source>
        <translation>যে পর্যন্ত পদে</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>সভা</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>সভা {number}</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>সদস্য</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>উপস্থিত</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>পক্ষ</translation>
    </message>
    <message>
        <source>The term of office ends on {day}, by the rule of the country.</source>
        <translation>দেশের নিয়ম অনুযায়ী পদের মেয়াদ {day} তারিখে শেষ হয়।</translation>
    </message>
    <message>
        <source>name protected</source>
        <translation>নাম সুরক্ষিত</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>বন্ধ হয়নি</translation>
    </message>
    <message>
        <source>term is over</source>
        <translation>মেয়াদ শেষ</translation>
    </message>
</context>
<context>
    <name>CommitteeFlows</name>
    <message>
        <source>Committee changed</source>
        <translation>কমিটি বদলানো হয়েছে</translation>
    </message>
    <message>
        <source>No committee can be registered</source>
        <translation>কমিটি নিবন্ধন করা যায় না</translation>
    </message>
    <message>
        <source>No member can be added</source>
        <translation>সদস্য যোগ করা যায় না</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>সংরক্ষণ হয়নি</translation>
    </message>
    <message>
        <source>This committee cannot be changed</source>
        <translation>এই কমিটি বদলানো যায় না</translation>
    </message>
    <message>
        <source>This member cannot be changed</source>
        <translation>এই সদস্যের তথ্য বদলানো যায় না</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} যোগ হয়েছেন</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name}: তথ্য বদলানো হয়েছে</translation>
    </message>
    <message>
        <source>{name} left on {day}</source>
        <translation>{name} চলে গেছেন, {day}</translation>
    </message>
    <message>
        <source>{name} registered</source>
        <translation>{name} নিবন্ধিত হয়েছে</translation>
    </message>
</context>
<context>
    <name>CommitteePane</name>
    <message>
        <source>Balance</source>
        <translation>ভারসাম্য</translation>
    </message>
    <message>
        <source>Change committee…</source>
        <translation>কমিটি বদলান…</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>কমিটি</translation>
    </message>
    <message>
        <source>Go to the visit</source>
        <translation>পরিদর্শনে যান</translation>
    </message>
    <message>
        <source>The rule pack knows nothing about committees of this kind.</source>
        <translation>নিয়মাবলিতে এই ধরনের কমিটি সম্পর্কে কিছু নেই।</translation>
    </message>
    <message>
        <source>These are warnings and hold nobody back. They come from the programme&apos;s rule pack.</source>
        <translation>এগুলো সতর্কতা, কাউকে আটকায় না। এগুলো কর্মসূচির নিয়মাবলি থেকে এসেছে।</translation>
    </message>
    <message>
        <source>What the country expects</source>
        <translation>দেশে যা প্রত্যাশিত</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>নারী</translation>
    </message>
</context>
<context>
    <name>CommitteeSheet</name>
    <message>
        <source>Change committee</source>
        <translation>কমিটি বদলানো</translation>
    </message>
    <message>
        <source>Choose or write the kind</source>
        <translation>ধরন বেছে নিন বা লিখুন</translation>
    </message>
    <message>
        <source>Committees of this kind cannot meet gates.</source>
        <translation>এই ধরনের কমিটি দিয়ে ধাপ পূরণ হয় না।</translation>
    </message>
    <message>
        <source>Its reviews can meet gates.</source>
        <translation>এর পর্যালোচনায় ধাপ পূরণ হতে পারে।</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>নিবন্ধন করুন</translation>
    </message>
    <message>
        <source>Register a committee</source>
        <translation>কমিটি নিবন্ধন</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Write dates like 4 Dec 2026, or leave them empty.</source>
        <translation>তারিখ এভাবে লিখুন: ৪ ডিসেম্বর ২০২৬, অথবা খালি রাখুন।</translation>
    </message>
</context>
<context>
    <name>CommitteeTab</name>
    <message numerus="yes">
        <source>%n committee(s)</source>
        <translation>
            <numerusform>%nটি কমিটি</numerusform>
            <numerusform>%nটি কমিটি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) in office</source>
        <translation>
            <numerusform>দায়িত্বে %n জন সদস্য</numerusform>
            <numerusform>দায়িত্বে %n জন সদস্য</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>সদস্য যোগ করা</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>কমিটি</translation>
    </message>
    <message>
        <source>No committee yet</source>
        <translation>এখনও কমিটি নেই</translation>
    </message>
    <message>
        <source>None of these committees can meet gates: no item can be Completed through visits yet.</source>
        <translation>এই কমিটিগুলোর কোনোটি দিয়ে ধাপ পূরণ হয় না: পরিদর্শনের মাধ্যমে এখনও কোনো বিষয় সম্পন্ন হতে পারে না।</translation>
    </message>
    <message>
        <source>Register a committee</source>
        <translation>কমিটি নিবন্ধন</translation>
    </message>
    <message>
        <source>Register a committee…</source>
        <translation>কমিটি নিবন্ধন করুন…</translation>
    </message>
</context>
<context>
    <name>CommitteeWords</name>
    <message numerus="yes">
        <source>%n in office</source>
        <translation>
            <numerusform>দায়িত্বে %n জন</numerusform>
            <numerusform>দায়িত্বে %n জন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) past it</source>
        <translation>
            <numerusform>%n জনের মেয়াদ পেরিয়েছে</numerusform>
            <numerusform>%n জনের মেয়াদ পেরিয়েছে</numerusform>
        </translation>
    </message>
    <message>
        <source>A third women on the worker side, where a third of the workforce are women</source>
        <translation>কর্মীদের এক-তৃতীয়াংশ নারী হলে শ্রমিক পক্ষের এক-তৃতীয়াংশ নারী</translation>
    </message>
    <message numerus="yes">
        <source>At least %n member(s)</source>
        <translation>
            <numerusform>অন্তত %n জন সদস্য</numerusform>
            <numerusform>অন্তত %n জন সদস্য</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n member(s)</source>
        <translation>
            <numerusform>সর্বাধিক %n জন সদস্য</numerusform>
            <numerusform>সর্বাধিক %n জন সদস্য</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>উভয় পক্ষ</translation>
    </message>
    <message>
        <source>Both sides equal in number</source>
        <translation>উভয় পক্ষ সংখ্যায় সমান</translation>
    </message>
    <message>
        <source>Can meet gates</source>
        <translation>ধাপ পূরণ হতে পারে</translation>
    </message>
    <message>
        <source>Cannot meet gates</source>
        <translation>ধাপ পূরণ হয় না</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>বিলুপ্ত</translation>
    </message>
    <message>
        <source>Gender of the members is not recorded</source>
        <translation>সদস্যদের লিঙ্গ লেখা হয়নি</translation>
    </message>
    <message>
        <source>Last met on {day}</source>
        <translation>সর্বশেষ সভা {day}</translation>
    </message>
    <message>
        <source>Many factories have none yet. Until there is a committee with both sides, gates cannot be met, so no item can be Completed through visits.</source>
        <translation>অনেক কারখানায় এখনও কমিটি নেই। উভয় পক্ষের কমিটি না হওয়া পর্যন্ত ধাপ পূরণ হয় না, তাই পরিদর্শনের মাধ্যমে কোনো বিষয় সম্পন্ন হতে পারে না।</translation>
    </message>
    <message numerus="yes">
        <source>Meets at least every %n month(s)</source>
        <translation>
            <numerusform>অন্তত প্রতি মাসে সভা হয়</numerusform>
            <numerusform>অন্তত প্রতি %n মাসে সভা হয়</numerusform>
        </translation>
    </message>
    <message>
        <source>More than half of the members women</source>
        <translation>অর্ধেকের বেশি সদস্য নারী</translation>
    </message>
    <message>
        <source>No meeting recorded yet</source>
        <translation>এখনও কোনো সভা লেখা হয়নি</translation>
    </message>
    <message>
        <source>Nobody is past it</source>
        <translation>কারও মেয়াদ পেরোয়নি</translation>
    </message>
    <message>
        <source>One side missing</source>
        <translation>এক পক্ষ অনুপস্থিত</translation>
    </message>
    <message>
        <source>Our own reading</source>
        <translation>আমাদের নিজস্ব ব্যাখ্যা</translation>
    </message>
    <message>
        <source>Partly unverified</source>
        <translation>আংশিক যাচাই হয়নি</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>এই যন্ত্রে সংরক্ষিত</translation>
    </message>
    <message numerus="yes">
        <source>Term of office: %n year(s)</source>
        <translation>
            <numerusform>মেয়াদ: %n বছর</numerusform>
            <numerusform>মেয়াদ: %n বছর</numerusform>
        </translation>
    </message>
    <message>
        <source>Unverified: general knowledge</source>
        <translation>যাচাই হয়নি: সাধারণ জ্ঞান</translation>
    </message>
    <message>
        <source>With {workers} workers, a {name} is expected here (from {threshold} workers).</source>
        <translation>{workers} জন শ্রমিক থাকায় এখানে {name} প্রত্যাশিত ({threshold} জন শ্রমিক থেকে)।</translation>
    </message>
    <message>
        <source>With {workers} workers, a {name} is expected here (from {threshold} workers; {basis}).</source>
        <translation>{workers} জন শ্রমিক থাকায় এখানে {name} প্রত্যাশিত ({threshold} জন শ্রমিক থেকে; {basis})।</translation>
    </message>
    <message>
        <source>Women among the members: {women} of {count}</source>
        <translation>{count} জন সদস্যের মধ্যে নারী {women} জন</translation>
    </message>
    <message>
        <source>Women among the worker members: {women} of {count}</source>
        <translation>শ্রমিক পক্ষের {count} জন সদস্যের মধ্যে নারী {women} জন</translation>
    </message>
    <message>
        <source>Women in proportion to the workforce</source>
        <translation>কর্মীদের অনুপাতে নারী</translation>
    </message>
    <message>
        <source>Worker members not fewer than management members</source>
        <translation>শ্রমিক সদস্য ব্যবস্থাপনার সদস্যের চেয়ে কম নয়</translation>
    </message>
    <message>
        <source>dissolved on {day}</source>
        <translation>{day} তারিখে বিলুপ্ত</translation>
    </message>
    <message numerus="yes">
        <source>not given for %n member(s)</source>
        <translation>
            <numerusform>%n জন সদস্যের দেওয়া হয়নি</numerusform>
            <numerusform>%n জন সদস্যের দেওয়া হয়নি</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} থেকে</translation>
    </message>
    <message>
        <source>women in the workforce are not known</source>
        <translation>কর্মীদের মধ্যে নারীর সংখ্যা জানা নেই</translation>
    </message>
    <message>
        <source>{attended} of {meetings}</source>
        <translation>{meetings}টির মধ্যে {attended}টি</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} থেকে {last}</translation>
    </message>
    <message>
        <source>{name} ({code})</source>
        <translation>{name} ({code})</translation>
    </message>
    <message>
        <source>{share} of the workforce are women</source>
        <translation>কর্মীদের {share} নারী</translation>
    </message>
    <message>
        <source>{share} women</source>
        <translation>{share} নারী</translation>
    </message>
    <message>
        <source>{workers} worker and {managers} management members in office</source>
        <translation>দায়িত্বে শ্রমিক পক্ষের {workers} জন ও ব্যবস্থাপনার {managers} জন</translation>
    </message>
    <message>
        <source>{workers} worker, {managers} management</source>
        <translation>শ্রমিক পক্ষ {workers}, ব্যবস্থাপনা {managers}</translation>
    </message>
</context>
<context>
    <name>CompleteSheet</name>
    <message numerus="yes">
        <source>%n question(s) still open</source>
        <translation>
            <numerusform>%nটি প্রশ্ন এখনও খোলা</numerusform>
            <numerusform>%nটি প্রশ্ন এখনও খোলা</numerusform>
        </translation>
    </message>
    <message>
        <source>A completed checklist is read only. It can be opened again until the visit is closed.</source>
        <translation>সম্পন্ন চেকলিস্ট শুধু পড়া যায়। পরিদর্শন বন্ধ হওয়া পর্যন্ত তা আবার খোলা যায়।</translation>
    </message>
    <message>
        <source>Complete checklist</source>
        <translation>চেকলিস্ট সম্পন্ন করুন</translation>
    </message>
    <message>
        <source>Complete “{checklist}”?</source>
        <translation>“{checklist}” সম্পন্ন করবেন?</translation>
    </message>
    <message>
        <source>Completion date</source>
        <translation>সম্পন্ন হওয়ার তারিখ</translation>
    </message>
    <message>
        <source>Every question that must be answered is answered.</source>
        <translation>যে প্রশ্নের উত্তর দিতেই হয়, সব কটির উত্তর দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>From {first}, the day of the last gate it rests on, to today.</source>
        <translation>{first} (যে শেষ ধাপের ওপর এটি দাঁড়িয়ে তার দিন) থেকে আজ পর্যন্ত।</translation>
    </message>
    <message>
        <source>Mark as Completed</source>
        <translation>সম্পন্ন হিসেবে চিহ্নিত করুন</translation>
    </message>
    <message>
        <source>Mark as Completed?</source>
        <translation>সম্পন্ন হিসেবে চিহ্নিত করবেন?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>এখনও নয়</translation>
    </message>
    <message>
        <source>Open claims of the factory close with it. Only a supervisor can open the item again.</source>
        <translation>কারখানার খোলা দাবিগুলোও এর সঙ্গে বন্ধ হয়। কেবল একজন তত্ত্বাবধায়ক বিষয়টি আবার খুলতে পারেন।</translation>
    </message>
    <message>
        <source>What is published changes only when the next assessment report is released.</source>
        <translation>প্রকাশিত তথ্য কেবল পরের মূল্যায়ন প্রতিবেদন প্রকাশের সময় বদলায়।</translation>
    </message>
    <message>
        <source>Why it is complete all the same</source>
        <translation>তবু কেন সম্পন্ন</translation>
    </message>
    <message>
        <source>Write the date, like 4 Dec 2026.</source>
        <translation>তারিখ লিখুন, যেমন 4 Dec 2026।</translation>
    </message>
    <message>
        <source>Write why, or answer what is open.</source>
        <translation>কারণ লিখুন, বা যা খোলা তার উত্তর দিন।</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close Concord</source>
        <translation>কনকর্ড বন্ধ করুন</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>প্রতিবেদন নকল করুন</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>কাজ চালিয়ে যান</translation>
    </message>
    <message>
        <source>Report without names or texts</source>
        <translation>নাম বা লেখা ছাড়া প্রতিবেদন</translation>
    </message>
    <message>
        <source>Something went wrong in Concord</source>
        <translation>কনকর্ডে কিছু একটা সমস্যা হয়েছে</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Everything you saved is kept on this device. You can go on working; if it happens again, close Concord and start it once more.</source>
        <translation>এটি প্রোগ্রামের ত্রুটি, আপনার নয়। আপনি যা সংরক্ষণ করেছেন সব এই যন্ত্রে আছে। কাজ চালিয়ে যেতে পারেন; আবার হলে কনকর্ড বন্ধ করে নতুন করে চালু করুন।</translation>
    </message>
</context>
<context>
    <name>CustodyPane</name>
    <message>
        <source>Accept…</source>
        <translation>গ্রহণ করুন…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>সংরক্ষণাগারে রাখুন…</translation>
    </message>
    <message>
        <source>Arrived at the server</source>
        <translation>সার্ভারে পৌঁছেছে</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>লেখক</translation>
    </message>
    <message>
        <source>Choose a change to see what it would do, and decide.</source>
        <translation>একটি পরিবর্তন বেছে নিন, তাতে কী হবে দেখুন এবং সিদ্ধান্ত দিন।</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>সিদ্ধান্ত হয়েছে</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>যেটির উপর নির্ভর করে</translation>
    </message>
    <message>
        <source>Kept work</source>
        <translation>জমা রাখা কাজ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>Nothing but what the title says.</source>
        <translation>শিরোনামে যা আছে তার বেশি কিছু নয়।</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>কিছু বাছা হয়নি</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>রেকর্ড খুলুন</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>ফেরত দিন…</translation>
    </message>
    <message>
        <source>This version of Concord cannot read it; it is kept word for word.</source>
        <translation>Concord-এর এই সংস্করণ এটি পড়তে পারে না; এটি হুবহু রাখা আছে।</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>যা বদলাবে</translation>
    </message>
    <message>
        <source>What its author wrote</source>
        <translation>লেখক যা লিখেছিলেন</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>যেগুলো এটির উপর নির্ভর করে</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>কেন প্রত্যাখ্যাত হয়েছে</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>লেখা হয়েছে</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>একজন তত্ত্বাবধায়ক</translation>
    </message>
    <message>
        <source>now</source>
        <translation>এখন</translation>
    </message>
</context>
<context>
    <name>Cycle</name>
    <message>
        <source>Due {first} to {last}</source>
        <translation>{first} থেকে {last}-এর মধ্যে</translation>
    </message>
    <message>
        <source>Due {first} to {last}, by the administrator</source>
        <translation>{first} থেকে {last}-এর মধ্যে, প্রশাসকের কাজ</translation>
    </message>
    <message>
        <source>Due {first} to {last}, by the advisor</source>
        <translation>{first} থেকে {last}-এর মধ্যে, পরামর্শকের কাজ</translation>
    </message>
    <message>
        <source>Due {first} to {last}, by the assessors</source>
        <translation>{first} থেকে {last}-এর মধ্যে, মূল্যায়নকারীদের কাজ</translation>
    </message>
    <message>
        <source>Due {first} to {last}, by the factory</source>
        <translation>{first} থেকে {last}-এর মধ্যে, কারখানার কাজ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>শুরু</translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation>পরিদর্শন {number}</translation>
    </message>
    <message>
        <source>{day} · {mode} · day {days} of {allowed} in this cycle</source>
        <translation>{day} · {mode} · এই চক্রের {allowed} দিনের {days} নম্বর</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>পঞ্জিকা খুলুন</translation>
    </message>
    <message>
        <source>Write a date like 4 Dec 2026</source>
        <translation>তারিখ লিখুন, যেমন ৪ ডিসেম্বর ২০২৬</translation>
    </message>
    <message>
        <source>dd Mon yyyy</source>
        <translation>দিন মাস বছর</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message numerus="yes">
        <source>%n change(s) are kept by the server until a fault is mended</source>
        <translation>
            <numerusform>ত্রুটি না সারা পর্যন্ত %nটি পরিবর্তন সার্ভারে রাখা আছে</numerusform>
            <numerusform>ত্রুটি না সারা পর্যন্ত %nটি পরিবর্তন সার্ভারে রাখা আছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be sent: no server takes them as they are</source>
        <translation>
            <numerusform>%nটি পরিবর্তন পাঠানো যায় না: কোনো সার্ভার এভাবে নেয় না</numerusform>
            <numerusform>%nটি পরিবর্তন পাঠানো যায় না: কোনো সার্ভার এভাবে নেয় না</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need your decision</source>
        <translation>
            <numerusform>%nটি পরিবর্তনে আপনার সিদ্ধান্ত দরকার</numerusform>
            <numerusform>%nটি পরিবর্তনে আপনার সিদ্ধান্ত দরকার</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that were refused or returned are open</source>
        <translation>
            <numerusform>প্রত্যাখ্যাত বা ফেরত আসা %nটি পরিবর্তন খোলা আছে</numerusform>
            <numerusform>প্রত্যাখ্যাত বা ফেরত আসা %nটি পরিবর্তন খোলা আছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>%nটি পরিবর্তন পাঠানোর অপেক্ষায়</numerusform>
            <numerusform>%nটি পরিবর্তন পাঠানোর অপেক্ষায়</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factories</source>
        <translation>
            <numerusform>%nটি কারখানা</numerusform>
            <numerusform>%nটি কারখানা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factories are no longer assigned to you and still here</source>
        <translation>
            <numerusform>%nটি কারখানা আর আপনার দায়িত্বে নেই, তবু এখানে আছে</numerusform>
            <numerusform>%nটি কারখানা আর আপনার দায়িত্বে নেই, তবু এখানে আছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%nটি ফাইল</numerusform>
            <numerusform>%nটি ফাইল</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer assigned, to leave when sent</source>
        <translation>
            <numerusform>%nটি আর দায়িত্বে নেই, পাঠানো হলে সরে যাবে</numerusform>
            <numerusform>%nটি আর দায়িত্বে নেই, পাঠানো হলে সরে যাবে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not received as a whole yet</source>
        <translation>
            <numerusform>%nটি এখনো পুরোটা পাওয়া যায়নি</numerusform>
            <numerusform>%nটি এখনো পুরোটা পাওয়া যায়নি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s) are only on this device</source>
        <translation>
            <numerusform>%nটি ছবি ও নথি শুধু এই যন্ত্রে আছে</numerusform>
            <numerusform>%nটি ছবি ও নথি শুধু এই যন্ত্রে আছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were written and not saved</source>
        <translation>
            <numerusform>%nটি লেখা হয়েছে কিন্তু সংরক্ষণ হয়নি</numerusform>
            <numerusform>%nটি লেখা হয়েছে কিন্তু সংরক্ষণ হয়নি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be received anew</source>
        <translation>
            <numerusform>%nটি নতুন করে পেতে হবে</numerusform>
            <numerusform>%nটি নতুন করে পেতে হবে</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Both values are at the server; nobody else decides for you.</source>
        <translation>দুটি মানই সার্ভারে আছে; অন্য কেউ আপনার হয়ে সিদ্ধান্ত নেয় না।</translation>
    </message>
    <message>
        <source>Connect to a network and sync once.</source>
        <translation>নেটওয়ার্কে যুক্ত হয়ে একবার সিঙ্ক করুন।</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>সিদ্ধান্ত নিন</translation>
    </message>
    <message>
        <source>Every change has the server&apos;s receipt</source>
        <translation>প্রতিটি পরিবর্তনের জন্য সার্ভারের প্রাপ্তিস্বীকার আছে</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>এখানে আছে</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>সর্বশেষ প্রাপ্তি</translation>
    </message>
    <message>
        <source>No file is only here</source>
        <translation>কোনো ফাইল শুধু এখানে নেই</translation>
    </message>
    <message>
        <source>No refused change is left open</source>
        <translation>কোনো প্রত্যাখ্যাত পরিবর্তন খোলা নেই</translation>
    </message>
    <message>
        <source>No words are left unsaved</source>
        <translation>কোনো লেখা অসংরক্ষিত নেই</translation>
    </message>
    <message>
        <source>No. Some of it is only on this laptop.</source>
        <translation>না। কিছু কাজ শুধু এই ল্যাপটপে আছে।</translation>
    </message>
    <message>
        <source>Not confirmed by the server yet.</source>
        <translation>সার্ভার এখনো নিশ্চিত করেনি।</translation>
    </message>
    <message>
        <source>Not yet. Nothing was received from the server on this device.</source>
        <translation>এখনও নয়। এই যন্ত্রে সার্ভার থেকে কিছু পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Not yet. Nothing would be lost, but something is left to do.</source>
        <translation>এখনও নয়। কিছুই হারাবে না, তবে কিছু কাজ বাকি আছে।</translation>
    </message>
    <message>
        <source>Nothing waits for your decision</source>
        <translation>কিছুই আপনার সিদ্ধান্তের অপেক্ষায় নেই</translation>
    </message>
    <message>
        <source>Nothing was received from the server yet</source>
        <translation>সার্ভার থেকে এখনও কিছু পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>এই যন্ত্রে</translation>
    </message>
    <message>
        <source>Safe to hand this laptop back?</source>
        <translation>এই ল্যাপটপ কি নিশ্চিন্তে ফেরত দেওয়া যায়?</translation>
    </message>
    <message>
        <source>Save or discard them where they belong; drafts are never sent.</source>
        <translation>যেখানকার লেখা সেখানে সংরক্ষণ করুন বা বাদ দিন; খসড়া কখনো পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Save them to a file where you sign out, and give the file to a supervisor.</source>
        <translation>যেখানে সাইন আউট করেন সেখানে এগুলো ফাইলে রাখুন, আর ফাইলটি তত্ত্বাবধায়ককে দিন।</translation>
    </message>
    <message>
        <source>Send them again or put them aside; the server keeps what you wrote.</source>
        <translation>আবার পাঠান বা সরিয়ে রাখুন; আপনার লেখা সার্ভারে থাকে।</translation>
    </message>
    <message>
        <source>Set it right, or the next person writes wrong times. Your work is not touched.</source>
        <translation>ঠিক করে নিন, নইলে পরের জন ভুল সময় লিখবেন। আপনার কাজে হাত পড়ে না।</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>এগুলো দেখান</translation>
    </message>
    <message>
        <source>Show them on Today</source>
        <translation>আজ পাতায় দেখান</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>যা অপেক্ষায় আছে দেখান</translation>
    </message>
    <message>
        <source>Storage used</source>
        <translation>ব্যবহৃত জায়গা</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>এখনই সিঙ্ক করুন</translation>
    </message>
    <message>
        <source>Sync once more: somebody may have answered you since.</source>
        <translation>আরেকবার সিঙ্ক করুন: এর মধ্যে কেউ উত্তর দিয়ে থাকতে পারেন।</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this device is %n minute(s) ahead</source>
        <translation>
            <numerusform>এই যন্ত্রের ঘড়ি %n মিনিট এগিয়ে</numerusform>
            <numerusform>এই যন্ত্রের ঘড়ি %n মিনিট এগিয়ে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this device is %n minute(s) behind</source>
        <translation>
            <numerusform>এই যন্ত্রের ঘড়ি %n মিনিট পিছিয়ে</numerusform>
            <numerusform>এই যন্ত্রের ঘড়ি %n মিনিট পিছিয়ে</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this device is right, as far as is known</source>
        <translation>যতদূর জানা যায়, এই যন্ত্রের ঘড়ি ঠিক আছে</translation>
    </message>
    <message>
        <source>The server was heard of on {when}</source>
        <translation>সার্ভারের সাড়া পাওয়া গেছে: {when}</translation>
    </message>
    <message>
        <source>The server was last heard of on {when}</source>
        <translation>সার্ভারের শেষ সাড়া: {when}</translation>
    </message>
    <message>
        <source>They are sent when the server can be reached. Do not clear this laptop before.</source>
        <translation>সার্ভারে পৌঁছানো গেলে পাঠানো হবে। তার আগে এই ল্যাপটপ খালি করবেন না।</translation>
    </message>
    <message>
        <source>They leave by themselves when all that was written in them is sent.</source>
        <translation>সেখানে লেখা সব পাঠানো হলে এগুলো নিজে থেকেই চলে যায়।</translation>
    </message>
    <message>
        <source>Whoever runs the server has them, and can mend it without this laptop.</source>
        <translation>যিনি সার্ভার চালান তাঁর কাছে এগুলো আছে, এই ল্যাপটপ ছাড়াই সারাতে পারেন।</translation>
    </message>
    <message>
        <source>Yes. The server has everything that was made here.</source>
        <translation>হ্যাঁ। এখানে যা করা হয়েছে সবই সার্ভারে আছে।</translation>
    </message>
    <message>
        <source>never</source>
        <translation>কখনো না</translation>
    </message>
    <message>
        <source>{database} of data · {files}, {bytes}, all encrypted</source>
        <translation>{database} তথ্য · {files}, {bytes}, সবই সংকেতায়িত</translation>
    </message>
    <message numerus="yes">
        <source>{factories} and %n more factories</source>
        <translation>
            <numerusform>{factories} এবং আরও %nটি কারখানা</numerusform>
            <numerusform>{factories} এবং আরও %nটি কারখানা</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnteringForBar</name>
    <message>
        <source>Change</source>
        <translation>বদলান</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>বেছে নিন</translation>
    </message>
    <message>
        <source>Choose for whom is entered</source>
        <translation>কার পক্ষে লেখা হচ্ছে বেছে নিন</translation>
    </message>
    <message>
        <source>Entering for</source>
        <translation>যাঁর পক্ষে লেখা</translation>
    </message>
    <message>
        <source>Entering for: nobody yet</source>
        <translation>যাঁর পক্ষে লেখা: এখনও কেউ নন</translation>
    </message>
    <message>
        <source>Entering for: {person}</source>
        <translation>যাঁর পক্ষে লেখা: {person}</translation>
    </message>
</context>
<context>
    <name>EnteringForSheet</name>
    <message>
        <source>Enter for this person</source>
        <translation>এই ব্যক্তির পক্ষে লিখুন</translation>
    </message>
    <message>
        <source>For whom are you entering this?</source>
        <translation>এটি কার পক্ষে লিখছেন?</translation>
    </message>
    <message>
        <source>The history of each change keeps who said it and who wrote it down.</source>
        <translation>প্রতিটি পরিবর্তনের ইতিহাসে থাকে কে বলেছেন আর কে লিখেছেন।</translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <source>Entry removed</source>
        <translation>ভুক্তি সরানো হয়েছে</translation>
    </message>
</context>
<context>
    <name>EntryHead</name>
    <message>
        <source>Add an entry</source>
        <translation>ভুক্তি যোগ করুন</translation>
    </message>
    <message>
        <source>Add an entry: {repeat}</source>
        <translation>ভুক্তি যোগ করুন: {repeat}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation>{entry} সরান</translation>
    </message>
</context>
<context>
    <name>EvidenceActs</name>
    <message>
        <source>A copy is outside Concord now: {file}</source>
        <translation>একটি অনুলিপি এখন Concord-এর বাইরে আছে: {file}</translation>
    </message>
    <message>
        <source>Caption saved</source>
        <translation>ক্যাপশন সংরক্ষিত</translation>
    </message>
    <message>
        <source>Documents stay closed while the screen is shown to the factory: names in them cannot be left out.</source>
        <translation>কারখানাকে পর্দা দেখানোর সময় নথি বন্ধ থাকে: তাতে থাকা নাম বাদ দেওয়া যায় না।</translation>
    </message>
    <message>
        <source>Folders of this computer stay closed while the factory looks on: save it after the showing.</source>
        <translation>কারখানা পর্দা দেখার সময় এই কম্পিউটারের ফোল্ডার বন্ধ থাকে: দেখানো শেষ হলে এটি সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>It stays visible with the reason. A gate that rests on it must be confirmed again.</source>
        <translation>কারণসহ এটি দৃশ্যমান থাকে। এর ওপর দাঁড়ানো ধাপ আবার নিশ্চিত করতে হবে।</translation>
    </message>
    <message>
        <source>Marks saved</source>
        <translation>চিহ্ন সংরক্ষিত হয়েছে</translation>
    </message>
    <message>
        <source>The evidence is withdrawn</source>
        <translation>প্রমাণটি প্রত্যাহার করা হয়েছে</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>প্রত্যাহার করুন</translation>
    </message>
    <message>
        <source>Withdraw this evidence?</source>
        <translation>এই প্রমাণ প্রত্যাহার করবেন?</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Add photo or document</source>
        <translation>ছবি বা নথি যোগ করুন</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>Press to choose files, drop files or folders here, or paste a picture</source>
        <translation>ফাইল বাছতে চাপুন, এখানে ফাইল বা ফোল্ডার ছাড়ুন, অথবা একটি ছবি পেস্ট করুন</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>As the camera wrote it: nothing that was drawn over is hidden in it.</source>
        <translation>ক্যামেরা যেমন লিখেছে: এতে উপরে আঁকা কিছু দিয়ে কিছুই ঢাকা নেই।</translation>
    </message>
    <message>
        <source>Cancel fetching</source>
        <translation>আনা বাতিল করুন</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>শিরোনাম</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Concord does not open this kind of document. Save a copy to read it elsewhere.</source>
        <translation>Concord এই ধরনের নথি খোলে না। অন্যত্র পড়তে একটি কপি সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>Draw on it…</source>
        <translation>এর উপর আঁকুন…</translation>
    </message>
    <message>
        <source>Fetch the original</source>
        <translation>মূল ফাইল আনুন</translation>
    </message>
    <message>
        <source>Look closer…</source>
        <translation>কাছ থেকে দেখুন…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>খুলুন…</translation>
    </message>
    <message>
        <source>Save a copy outside Concord</source>
        <translation>Concord-এর বাইরে অনুলিপি রাখুন</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>অনুলিপি রাখুন…</translation>
    </message>
    <message>
        <source>Save caption</source>
        <translation>ক্যাপশন সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save the original outside Concord</source>
        <translation>মূল ফাইল Concord-এর বাইরে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>মূল ফাইল সংরক্ষণ করুন…</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>ছবিটি পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>নথিতে যা লেখা আছে</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>প্রত্যাহার করুন…</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>At the server. Open it to fetch it.</source>
        <translation>সার্ভারে আছে। আনতে এটি খুলুন।</translation>
    </message>
    <message>
        <source>Fetching: {share}</source>
        <translation>আনা হচ্ছে: {share}</translation>
    </message>
    <message>
        <source>Original kept ({size})</source>
        <translation>মূল ফাইল রাখা আছে ({size})</translation>
    </message>
    <message>
        <source>Sending: {share}</source>
        <translation>পাঠানো হচ্ছে: {share}</translation>
    </message>
    <message>
        <source>The file is only on this device until it is sent.</source>
        <translation>পাঠানো না হওয়া পর্যন্ত ফাইলটি শুধু এই ডিভাইসেই আছে।</translation>
    </message>
    <message>
        <source>The file is only on {name}&apos;s device until it is sent.</source>
        <translation>পাঠানো পর্যন্ত ফাইলটি কেবল {name}-এর যন্ত্রে আছে।</translation>
    </message>
    <message>
        <source>Waits for the server</source>
        <translation>সার্ভারের অপেক্ষায়</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>প্রত্যাহৃত: {reason}</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>অন্য একজন</translation>
    </message>
    <message>
        <source>received</source>
        <translation>পাওয়া গেছে</translation>
    </message>
    <message>
        <source>saved on this device</source>
        <translation>এই যন্ত্রে সংরক্ষিত</translation>
    </message>
    <message>
        <source>{kind}: {file}</source>
        <translation>{kind}: {file}</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Finding</source>
        <translation>সমস্যা</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>প্র/নয়</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>প্রযোজ্য নয়</translation>
    </message>
    <message>
        <source>Not applicable (0)</source>
        <translation>প্রযোজ্য নয় (০)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>টীকা</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>{what}: {question}</source>
        <translation>{what}: {question}</translation>
    </message>
</context>
<context>
    <name>Factories</name>
    <message numerus="yes">
        <source>%n factories</source>
        <translation>
            <numerusform>%nটি কারখানা</numerusform>
            <numerusform>%nটি কারখানা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open items</source>
        <translation>
            <numerusform>%nটি চলমান বিষয়</numerusform>
            <numerusform>%nটি চলমান বিষয়</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%nটির সময় পার</numerusform>
            <numerusform>%nটির সময় পার</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a factory in the list first.</source>
        <translation>আগে তালিকা থেকে একটি কারখানা বেছে নিন।</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>দাবিকৃত</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>চক্র</translation>
    </message>
    <message>
        <source>Cycle {cycle}, month {month}</source>
        <translation>চক্র {cycle}, মাস {month}</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>কারখানা</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>সর্বশেষ প্রাপ্তি</translation>
    </message>
    <message>
        <source>Name not received yet</source>
        <translation>নাম এখনো পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>সিদ্ধান্ত দরকার</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>পরবর্তী পরিদর্শন</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>এখনো কোনো বিষয় নেই</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>চলমান</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>চলমান বিষয়</translation>
    </message>
    <message>
        <source>Open the factory</source>
        <translation>কারখানাটি খুলুন</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>সময় পার</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>প্রকাশ্য</translation>
    </message>
    <message>
        <source>Publicly reported</source>
        <translation>প্রকাশ্যে প্রতিবেদিত</translation>
    </message>
    <message>
        <source>Search the factories</source>
        <translation>কারখানা খুঁজুন</translation>
    </message>
    <message>
        <source>Verified and claimed</source>
        <translation>যাচাইকৃত ও দাবিকৃত</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>পরিদর্শন পরিকল্পিত</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>চলছে</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>এখনও নয়</translation>
    </message>
    <message>
        <source>today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>{verified} verified · {claimed} claimed</source>
        <translation>{verified} যাচাইকৃত · {claimed} দাবিকৃত</translation>
    </message>
</context>
<context>
    <name>FactoriesPage</name>
    <message>
        <source>Factories</source>
        <translation>কারখানাসমূহ</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>ছাঁকনি</translation>
    </message>
    <message>
        <source>No factory fits</source>
        <translation>কোনো কারখানা মেলেনি</translation>
    </message>
    <message>
        <source>No factory is assigned to you yet</source>
        <translation>এখনো কোনো কারখানা আপনার দায়িত্বে নেই</translation>
    </message>
    <message>
        <source>Open the sync centre</source>
        <translation>আদান-প্রদান কেন্দ্র খুলুন</translation>
    </message>
    <message>
        <source>Other words or fewer filters show more.</source>
        <translation>অন্য শব্দ বা কম ছাঁকনি দিলে আরও দেখা যাবে।</translation>
    </message>
    <message>
        <source>Search by name or place</source>
        <translation>নাম বা স্থান দিয়ে খুঁজুন</translation>
    </message>
    <message>
        <source>Show all factories</source>
        <translation>সব কারখানা দেখান</translation>
    </message>
    <message>
        <source>When an administrator assigns you one, it arrives with the next sync.</source>
        <translation>প্রশাসক আপনাকে দায়িত্ব দিলে পরবর্তী আদান-প্রদানে তা এসে যাবে।</translation>
    </message>
</context>
<context>
    <name>FactoryPage</name>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n জন শ্রমিক</numerusform>
            <numerusform>%n জন শ্রমিক</numerusform>
        </translation>
    </message>
    <message>
        <source>A factory whose data has not arrived yet</source>
        <translation>যে কারখানার তথ্য এখনও আসেনি</translation>
    </message>
    <message>
        <source>Choose a factory in the list to see its plan, visits and committee.</source>
        <translation>পরিকল্পনা, পরিদর্শন ও কমিটি দেখতে তালিকা থেকে একটি কারখানা বেছে নিন।</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>কমিটি</translation>
    </message>
    <message>
        <source>Continue visit</source>
        <translation>পরিদর্শন চালিয়ে যান</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>চক্র</translation>
    </message>
    <message>
        <source>Cycle {cycle}, month {month}</source>
        <translation>চক্র {cycle}, মাস {month}</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>কারখানা</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ইতিহাস</translation>
    </message>
    <message>
        <source>No committee yet</source>
        <translation>এখনও কমিটি নেই</translation>
    </message>
    <message>
        <source>No factory is chosen</source>
        <translation>কোনো কারখানা বাছা হয়নি</translation>
    </message>
    <message>
        <source>Parts of the factory</source>
        <translation>কারখানার অংশসমূহ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>পরিকল্পনা</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>রেজিস্টার</translation>
    </message>
    <message>
        <source>Show Today</source>
        <translation>“আজ” দেখান</translation>
    </message>
    <message>
        <source>Show the factories</source>
        <translation>কারখানাগুলো দেখান</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>পরিদর্শন শুরু করুন</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>লঙ্ঘন</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>পরিদর্শন</translation>
    </message>
    <message>
        <source>What you had written and not saved is on Today, to be read and copied.</source>
        <translation>যা লিখেছিলেন কিন্তু সংরক্ষণ করেননি তা “আজ” পাতায় আছে, পড়া ও নকল করা যায়।</translation>
    </message>
    <message>
        <source>{committee} {workers} + {managers}</source>
        <translation>{committee} {workers} + {managers}</translation>
    </message>
    <message>
        <source>{factory} is not assigned to you any more</source>
        <translation>{factory} আর আপনার দায়িত্বে নেই</translation>
    </message>
    <message>
        <source>{percent} women</source>
        <translation>{percent} নারী</translation>
    </message>
    <message>
        <source>{workers}, {women}</source>
        <translation>{workers}, {women}</translation>
    </message>
</context>
<context>
    <name>FieldActs</name>
    <message>
        <source>Changed: {field}</source>
        <translation>বদলানো হয়েছে: {field}</translation>
    </message>
</context>
<context>
    <name>FieldBlock</name>
    <message>
        <source>Discard</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>লেখা চালিয়ে যান</translation>
    </message>
    <message>
        <source>Leaving the field saves it, Esc puts it aside.</source>
        <translation>ঘর ছাড়লে সংরক্ষিত হয়, Esc চাপলে সরিয়ে রাখা হয়।</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>আপনার সিদ্ধান্ত দরকার</translation>
    </message>
    <message>
        <source>One person on each line. Leaving the field saves it, Esc puts it aside.</source>
        <translation>প্রতি লাইনে একজন। ঘর ছাড়লে সংরক্ষিত হয়, Esc চাপলে সরিয়ে রাখা হয়।</translation>
    </message>
    <message>
        <source>Restored your draft</source>
        <translation>আপনার খসড়া ফিরে এসেছে</translation>
    </message>
    <message>
        <source>What you wrote is kept, but not saved yet</source>
        <translation>আপনার লেখা রাখা আছে, তবে এখনও সংরক্ষিত নয়</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Actions needed</source>
        <translation>প্রয়োজনীয় পদক্ষেপ</translation>
    </message>
    <message>
        <source>Additional persons</source>
        <translation>অতিরিক্ত ব্যক্তি</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ঠিকানা</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>আলোচ্যসূচি</translation>
    </message>
    <message>
        <source>Agreed to be named on</source>
        <translation>নাম প্রকাশে সম্মতির তারিখ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Answer to the complaint</source>
        <translation>অভিযোগের উত্তর</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>উত্তরসমূহ</translation>
    </message>
    <message>
        <source>Area of improvement</source>
        <translation>উন্নয়নের ক্ষেত্র</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>উপস্থিতি</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>শিরোনাম</translation>
    </message>
    <message>
        <source>Category of the building</source>
        <translation>ভবনের শ্রেণি</translation>
    </message>
    <message>
        <source>Change observed</source>
        <translation>পরিবর্তন দেখা হয়েছে</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>দাবি করেছেন</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>বন্ধের তারিখ</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>গুচ্ছ</translation>
    </message>
    <message>
        <source>Completion date</source>
        <translation>সম্পন্ন হওয়ার তারিখ</translation>
    </message>
    <message>
        <source>Compliance point</source>
        <translation>প্রতিপালন বিষয়</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>সংশোধিত</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>দেশ</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>চক্র</translation>
    </message>
    <message>
        <source>Date of the claim</source>
        <translation>দাবির তারিখ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Days lost</source>
        <translation>নষ্ট কর্মদিবস</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>সময়সীমা</translation>
    </message>
    <message>
        <source>Deadline before</source>
        <translation>আগের সময়সীমা</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>সিদ্ধান্তের তারিখ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>নির্দেশ</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>ভিন্নমত</translation>
    </message>
    <message>
        <source>Dissolved on</source>
        <translation>বিলুপ্তির তারিখ</translation>
    </message>
    <message>
        <source>Documents reviewed</source>
        <translation>নথি পর্যালোচিত</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ই-মেইল</translation>
    </message>
    <message>
        <source>Entering for: name</source>
        <translation>যাঁর পক্ষে: নাম</translation>
    </message>
    <message>
        <source>Entering for: position</source>
        <translation>যাঁর পক্ষে: পদ</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>ভুক্তি</translation>
    </message>
    <message>
        <source>Established on</source>
        <translation>গঠনের তারিখ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>তোলা সমস্যা</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>পর্যবেক্ষণের তারিখ</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ধাপ</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>লিঙ্গ</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>ঘটনার তারিখ</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>অনুষ্ঠানের তারিখ</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>যোগাযোগের উপায়</translation>
    </message>
    <message>
        <source>Interviews needed</source>
        <translation>সাক্ষাৎকার প্রয়োজন</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>যোগদানের তারিখ</translation>
    </message>
    <message>
        <source>Key work ahead</source>
        <translation>সামনের প্রধান কাজ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>কার্যবিবরণীর ভাষা</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>অক্ষাংশ</translation>
    </message>
    <message>
        <source>Lead person</source>
        <translation>দায়িত্বপ্রাপ্ত ব্যক্তি</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>চলে যাওয়ার তারিখ</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>আইনি সূত্র</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>দ্রাঘিমাংশ</translation>
    </message>
    <message>
        <source>Marks on the photo</source>
        <translation>ছবির উপরের চিহ্ন</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>পুরুষ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>কার্যবিবরণী</translation>
    </message>
    <message>
        <source>Minutes in the second language</source>
        <translation>দ্বিতীয় ভাষায় কার্যবিবরণী</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>পদ্ধতি</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>নতুন সময়সীমা</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>প্রযোজ্য নয়</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>যা দেখা গেছে</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>দায়িত্ব</translation>
    </message>
    <message>
        <source>Open Supply Hub id</source>
        <translation>ওপেন সাপ্লাই হাব পরিচিতি</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>উৎস</translation>
    </message>
    <message>
        <source>Other ids</source>
        <translation>অন্যান্য পরিচিতি নম্বর</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ফলাফল</translation>
    </message>
    <message>
        <source>Participants from outside</source>
        <translation>বাইরের অংশগ্রহণকারী</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ফোন</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>স্থান</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>পরিকল্পিত তারিখ</translation>
    </message>
    <message>
        <source>Points of the agenda</source>
        <translation>আলোচ্যসূচির বিষয়</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>পদ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>অগ্রগতি</translation>
    </message>
    <message>
        <source>Publicly reported</source>
        <translation>প্রকাশ্যে প্রতিবেদিত</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>উদ্দেশ্য</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>প্রশ্ন</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>বাতিলের কারণ</translation>
    </message>
    <message>
        <source>Reason for pending</source>
        <translation>অপেক্ষার কারণ</translation>
    </message>
    <message>
        <source>Reason for the override</source>
        <translation>ব্যতিক্রমের কারণ</translation>
    </message>
    <message>
        <source>Reason for what is missing</source>
        <translation>যা বাকি তার কারণ</translation>
    </message>
    <message>
        <source>Reason for withdrawing</source>
        <translation>প্রত্যাহারের কারণ</translation>
    </message>
    <message>
        <source>Reason without commitment</source>
        <translation>অঙ্গীকার ছাড়া কারণ</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>প্রাপ্তির তারিখ</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>সুপারিশ</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>মূল কারণ</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>পর্ব</translation>
    </message>
    <message>
        <source>Second language of the minutes</source>
        <translation>কার্যবিবরণীর দ্বিতীয় ভাষা</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>খাত</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>দেখার তারিখ</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>তীব্রতা</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>পক্ষ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ধাপ</translation>
    </message>
    <message>
        <source>Start of the cycle</source>
        <translation>চক্রের শুরু</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>বিবৃতি</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>লক্ষ্য তারিখ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>শিরোনাম</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>যাচাইয়ের তারিখ</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>ভার্চুয়াল</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>কী ঘটেছে</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>গৃহীত ব্যবস্থা</translation>
    </message>
    <message>
        <source>What the factory says</source>
        <translation>কারখানা যা বলে</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>কী করা হয়েছে</translation>
    </message>
    <message>
        <source>What was done at once</source>
        <translation>তাৎক্ষণিক ব্যবস্থা</translation>
    </message>
    <message>
        <source>Who complains</source>
        <translation>কে অভিযোগ করেন</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>নারী</translation>
    </message>
    <message>
        <source>Worker interviews</source>
        <translation>শ্রমিকদের সাক্ষাৎকার</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>শ্রমিক</translation>
    </message>
</context>
<context>
    <name>FilesDesk</name>
    <message>
        <source>Not kept: {file}. {why}</source>
        <translation>রাখা হয়নি: {file}। {why}</translation>
    </message>
    <message>
        <source>Signed again</source>
        <translation>আবার স্বাক্ষর করা হয়েছে</translation>
    </message>
    <message>
        <source>The signature is kept</source>
        <translation>স্বাক্ষর রাখা হয়েছে</translation>
    </message>
</context>
<context>
    <name>FindingBox</name>
    <message>
        <source>A finding was raised from this answer.</source>
        <translation>এই উত্তর থেকে একটি সমস্যা তোলা হয়েছে।</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>সমস্যা</translation>
    </message>
    <message>
        <source>Open the finding</source>
        <translation>সমস্যাটি খুলুন</translation>
    </message>
    <message>
        <source>Open the violation</source>
        <translation>লঙ্ঘনটি খুলুন</translation>
    </message>
    <message>
        <source>Raise a finding…</source>
        <translation>সমস্যা তুলুন…</translation>
    </message>
    <message>
        <source>Raise a violation…</source>
        <translation>লঙ্ঘন নথিভুক্ত করুন…</translation>
    </message>
    <message>
        <source>This answer calls for a finding.</source>
        <translation>এই উত্তরে একটি সমস্যা তোলা দরকার।</translation>
    </message>
    <message>
        <source>This answer calls for a violation.</source>
        <translation>এই উত্তর থেকে একটি লঙ্ঘন নথিভুক্ত করা দরকার।</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>লঙ্ঘন</translation>
    </message>
</context>
<context>
    <name>FindingSheet</name>
    <message>
        <source>Add to the plan</source>
        <translation>পরিকল্পনায় যোগ করুন</translation>
    </message>
    <message>
        <source>Area of improvement</source>
        <translation>উন্নতির ক্ষেত্র</translation>
    </message>
    <message>
        <source>Compliance point</source>
        <translation>পরিপালন বিন্দু</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>আইনি সূত্র</translation>
    </message>
    <message>
        <source>Raise a finding</source>
        <translation>সমস্যা তুলুন</translation>
    </message>
    <message numerus="yes">
        <source>Take %n photo(s) of the answer along</source>
        <translation>
            <numerusform>উত্তরের %nটি ছবি সঙ্গে নিন</numerusform>
            <numerusform>উত্তরের %nটি ছবি সঙ্গে নিন</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what is to be improved.</source>
        <translation>কী উন্নত করতে হবে লিখুন।</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>{field}: write a date, like 4 Dec 2026.</source>
        <translation>{field}: তারিখ লিখুন, যেমন 4 Dec 2026।</translation>
    </message>
    <message>
        <source>{field}: write a whole number.</source>
        <translation>{field}: একটি পূর্ণ সংখ্যা লিখুন।</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n দিন আগে</numerusform>
            <numerusform>%n দিন আগে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n ঘণ্টা আগে</numerusform>
            <numerusform>%n ঘণ্টা আগে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n মিনিট আগে</numerusform>
            <numerusform>%n মিনিট আগে</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>এইমাত্র</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>A calculated question needs a calculation.</source>
        <translation>হিসাব করা প্রশ্নের একটি হিসাব প্রয়োজন।</translation>
    </message>
    <message>
        <source>A choice needs a list and a name.</source>
        <translation>একটি পছন্দের তালিকা ও নাম প্রয়োজন।</translation>
    </message>
    <message>
        <source>A condition in brackets belongs to a repeat: {name}.</source>
        <translation>বন্ধনীর শর্ত পুনরাবৃত্তির জন্য: {name}।</translation>
    </message>
    <message>
        <source>A group or repeat ends here that did not begin.</source>
        <translation>এখানে এমন গোষ্ঠী বা পুনরাবৃত্তি শেষ হয় যা শুরু হয়নি।</translation>
    </message>
    <message>
        <source>A photo or file cannot be given as default.</source>
        <translation>ছবি বা ফাইল পূর্বনির্ধারিত মান হতে পারে না।</translation>
    </message>
    <message>
        <source>A place is latitude and longitude, such as 23.81 90.41.</source>
        <translation>স্থান মানে অক্ষাংশ ও দ্রাঘিমাংশ, যেমন 23.81 90.41।</translation>
    </message>
    <message>
        <source>A question in quotation marks is not looked up: {text}</source>
        <translation>উদ্ধৃতির ভেতরের প্রশ্ন খোঁজা হয় না: {text}</translation>
    </message>
    <message>
        <source>An answer is needed here.</source>
        <translation>এখানে উত্তর প্রয়োজন।</translation>
    </message>
    <message>
        <source>Each of these waits for the next, in a circle: {chain}.</source>
        <translation>এগুলোর প্রতিটি পরেরটির অপেক্ষায়, চক্রাকারে: {chain}।</translation>
    </message>
    <message>
        <source>Groups lie more than {depth} deep inside each other.</source>
        <translation>গোষ্ঠীগুলো {depth} স্তরের বেশি গভীরে।</translation>
    </message>
    <message>
        <source>More than one question is called “{name}”.</source>
        <translation>একাধিক প্রশ্নের নাম “{name}”।</translation>
    </message>
    <message>
        <source>Name the language with its code, such as English (en): {language}</source>
        <translation>ভাষার নাম কোডসহ লিখুন, যেমন English (en): {language}</translation>
    </message>
    <message>
        <source>Other programs would refuse this workbook: {text}</source>
        <translation>অন্য প্রোগ্রাম এই ওয়ার্কবুক নেবে না: {text}</translation>
    </message>
    <message>
        <source>Other programs would remark: {text}</source>
        <translation>অন্য প্রোগ্রাম বলবে: {text}</translation>
    </message>
    <message>
        <source>Paths like this one are not supported: {path}</source>
        <translation>এ রকম পথ সমর্থিত নয়: {path}</translation>
    </message>
    <message>
        <source>The answer goes in steps of {step}.</source>
        <translation>উত্তর {step} করে ধাপে ধাপে হবে।</translation>
    </message>
    <message>
        <source>The answer lies between {low} and {high}.</source>
        <translation>উত্তর {low} থেকে {high}-এর মধ্যে হবে।</translation>
    </message>
    <message>
        <source>The appearance “{appearance}” changes nothing on a laptop.</source>
        <translation>“{appearance}” চেহারাটি ল্যাপটপে কিছু বদলায় না।</translation>
    </message>
    <message>
        <source>The appearance “{appearance}” is not supported.</source>
        <translation>“{appearance}” চেহারাটি সমর্থিত নয়।</translation>
    </message>
    <message>
        <source>The bad answer “{name}” is not in the list “{list}”.</source>
        <translation>খারাপ উত্তর “{name}” “{list}” তালিকায় নেই।</translation>
    </message>
    <message>
        <source>The cell holds a formula. Formulas are never worked out: write the value.</source>
        <translation>ঘরটিতে একটি সূত্র আছে। সূত্র কখনো হিসাব করা হয় না: মানটি লিখুন।</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet program.</source>
        <translation>ঘরটিতে স্প্রেডশিট প্রোগ্রামের একটি ত্রুটি আছে।</translation>
    </message>
    <message>
        <source>The choice “{name}” has no label.</source>
        <translation>“{name}” পছন্দটির কোনো লেবেল নেই।</translation>
    </message>
    <message>
        <source>The choice “{name}” is in this list twice.</source>
        <translation>“{name}” পছন্দটি এই তালিকায় দুবার আছে।</translation>
    </message>
    <message>
        <source>The column “{name}” is not read.</source>
        <translation>“{name}” কলামটি পড়া হয় না।</translation>
    </message>
    <message>
        <source>The expression has too many brackets inside each other.</source>
        <translation>প্রকাশটিতে একটির ভেতরে আরেকটি খুব বেশি বন্ধনী আছে।</translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation>প্রকাশটি খুব বড়।</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>ফাইলটি খুব বড়।</translation>
    </message>
    <message>
        <source>The file would be far too large when unpacked. It was not opened.</source>
        <translation>খুললে ফাইলটি অত্যন্ত বড় হতো। এটি খোলা হয়নি।</translation>
    </message>
    <message>
        <source>The function {function}() is not supported: it would not answer alike on every device.</source>
        <translation>{function}() ফাংশনটি সমর্থিত নয়: সব যন্ত্রে একই উত্তর দিত না।</translation>
    </message>
    <message>
        <source>The group or repeat that begins here has no end.</source>
        <translation>এখানে শুরু হওয়া গোষ্ঠী বা পুনরাবৃত্তির শেষ নেই।</translation>
    </message>
    <message>
        <source>The group “{name}” holds no question.</source>
        <translation>“{name}” গোষ্ঠীতে কোনো প্রশ্ন নেই।</translation>
    </message>
    <message>
        <source>The list of choices has no column “{name}”.</source>
        <translation>পছন্দের তালিকায় “{name}” কলাম নেই।</translation>
    </message>
    <message>
        <source>The name of the choice “{name}” holds spaces.</source>
        <translation>“{name}” পছন্দটির নামে ফাঁকা জায়গা আছে।</translation>
    </message>
    <message>
        <source>The parameter “{name}” changes nothing on a laptop.</source>
        <translation>“{name}” প্যারামিটারটি ল্যাপটপে কিছু বদলায় না।</translation>
    </message>
    <message>
        <source>The parameter “{name}” is not supported here.</source>
        <translation>“{name}” প্যারামিটারটি এখানে সমর্থিত নয়।</translation>
    </message>
    <message>
        <source>The pattern of regex() cannot be read: {pattern}</source>
        <translation>regex()-এর ছক পড়া যায় না: {pattern}</translation>
    </message>
    <message>
        <source>The pattern of regex() could make the program wait for ever: {pattern}</source>
        <translation>regex()-এর ছকে প্রোগ্রাম অনন্তকাল অপেক্ষা করতে পারে: {pattern}</translation>
    </message>
    <message>
        <source>The pattern of the date holds letters without a meaning: {letters}.</source>
        <translation>তারিখের ছকে অর্থহীন অক্ষর আছে: {letters}।</translation>
    </message>
    <message>
        <source>The question needs a name.</source>
        <translation>প্রশ্নটির একটি নাম প্রয়োজন।</translation>
    </message>
    <message>
        <source>The question needs a type.</source>
        <translation>প্রশ্নটির একটি ধরন প্রয়োজন।</translation>
    </message>
    <message>
        <source>The range is wrong: {name}.</source>
        <translation>পরিসীমাটি ভুল: {name}।</translation>
    </message>
    <message>
        <source>The setting “{name}” is not read.</source>
        <translation>“{name}” সেটিংটি পড়া হয় না।</translation>
    </message>
    <message>
        <source>The sheet has no column “{name}”.</source>
        <translation>শিটে “{name}” কলাম নেই।</translation>
    </message>
    <message>
        <source>The sheet is too large: at most {rows} rows and {columns} columns.</source>
        <translation>শিটটি খুব বড়: সর্বোচ্চ {rows} সারি ও {columns} কলাম।</translation>
    </message>
    <message>
        <source>The text of this cell is too long.</source>
        <translation>এই ঘরের লেখা খুব বড়।</translation>
    </message>
    <message>
        <source>The type “{type}” is not supported.</source>
        <translation>“{type}” ধরনটি সমর্থিত নয়।</translation>
    </message>
    <message>
        <source>The workbook gives no version.</source>
        <translation>ওয়ার্কবুকে কোনো সংস্করণ দেওয়া নেই।</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{name}”.</source>
        <translation>ওয়ার্কবুকে “{name}” শিট নেই।</translation>
    </message>
    <message>
        <source>The workbook holds macros. It was not opened; save it as a workbook without macros (.xlsx).</source>
        <translation>ওয়ার্কবুকে ম্যাক্রো আছে। এটি খোলা হয়নি; ম্যাক্রো ছাড়া (.xlsx) সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>The workbook holds no question.</source>
        <translation>ওয়ার্কবুকে কোনো প্রশ্ন নেই।</translation>
    </message>
    <message>
        <source>The workbook is in the old format. Save it as .xlsx.</source>
        <translation>ওয়ার্কবুকটি পুরোনো বিন্যাসের। .xlsx হিসেবে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save it without one.</source>
        <translation>ওয়ার্কবুকটি পাসওয়ার্ড দিয়ে সুরক্ষিত। পাসওয়ার্ড ছাড়া সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>There is no function {function}().</source>
        <translation>{function}() নামে কোনো ফাংশন নেই।</translation>
    </message>
    <message>
        <source>There is no list of choices “{list}”.</source>
        <translation>“{list}” নামে কোনো পছন্দের তালিকা নেই।</translation>
    </message>
    <message>
        <source>There is no list of choices “{name}”.</source>
        <translation>“{name}” নামে কোনো পছন্দের তালিকা নেই।</translation>
    </message>
    <message>
        <source>There is no question “{name}” here.</source>
        <translation>এখানে “{name}” নামে কোনো প্রশ্ন নেই।</translation>
    </message>
    <message>
        <source>This answer does not fit the question&apos;s condition.</source>
        <translation>উত্তরটি প্রশ্নের শর্তের সঙ্গে মেলে না।</translation>
    </message>
    <message>
        <source>This cannot be read as an expression: {expression}</source>
        <translation>এটি প্রকাশ হিসেবে পড়া যায় না: {expression}</translation>
    </message>
    <message>
        <source>This is not a date with a time.</source>
        <translation>এটি সময়সহ কোনো তারিখ নয়।</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>এটি কোনো তারিখ নয়।</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>এটি কোনো সংখ্যা নয়।</translation>
    </message>
    <message>
        <source>This is not a time of day.</source>
        <translation>এটি দিনের কোনো সময় নয়।</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>এটি কোনো পূর্ণ সংখ্যা নয়।</translation>
    </message>
    <message>
        <source>This is not a workbook, or it is damaged. It was not read.</source>
        <translation>এটি কোনো ওয়ার্কবুক নয়, বা নষ্ট। এটি পড়া হয়নি।</translation>
    </message>
    <message>
        <source>This sheet is not read.</source>
        <translation>এই শিটটি পড়া হয় না।</translation>
    </message>
    <message>
        <source>Tick the box to confirm.</source>
        <translation>নিশ্চিত করতে ঘরে টিক দিন।</translation>
    </message>
    <message>
        <source>Two columns say the same: “{name}”.</source>
        <translation>দুটি কলাম একই কথা বলে: “{name}”।</translation>
    </message>
    <message>
        <source>Two questions of one group are called “{name}”.</source>
        <translation>একই গোষ্ঠীর দুটি প্রশ্নের নাম “{name}”।</translation>
    </message>
    <message>
        <source>What the column “{name}” asks for is not supported.</source>
        <translation>“{name}” কলাম যা চায় তা সমর্থিত নয়।</translation>
    </message>
    <message>
        <source>What this sheet asks for is not supported.</source>
        <translation>এই শিট যা চায় তা সমর্থিত নয়।</translation>
    </message>
    <message>
        <source>indexed-repeat() names a repeat that is not around the question.</source>
        <translation>indexed-repeat() এমন পুনরাবৃত্তির নাম দেয় যা প্রশ্নটিকে ঘিরে নেই।</translation>
    </message>
    <message>
        <source>jr:choice-name() needs a question with choices; “{name}” has none.</source>
        <translation>jr:choice-name()-এর জন্য পছন্দসহ প্রশ্ন লাগে; “{name}”-এর নেই।</translation>
    </message>
    <message>
        <source>position() needs a repeat around the question: position(..)</source>
        <translation>position()-এর জন্য প্রশ্নের চারপাশে পুনরাবৃত্তি লাগে: position(..)</translation>
    </message>
    <message>
        <source>{function}() has too many or too few arguments.</source>
        <translation>{function}()-এর আর্গুমেন্ট বেশি বা কম।</translation>
    </message>
    <message>
        <source>“{name}” cannot be a name: use letters of the Latin alphabet, digits, “_”, “-” and “.”.</source>
        <translation>“{name}” নাম হতে পারে না: লাতিন অক্ষর, অঙ্ক, “_”, “-” ও “.” ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>“{name}” is a group: it has no answer.</source>
        <translation>“{name}” একটি গোষ্ঠী: এর কোনো উত্তর নেই।</translation>
    </message>
    <message>
        <source>“{name}” is not among the choices any more. Choose again.</source>
        <translation>“{name}” আর পছন্দের তালিকায় নেই। আবার বেছে নিন।</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>“{value}” yes বা no কোনোটিই নয়।</translation>
    </message>
    <message>
        <source>“{value}” is no answer to this question: it cannot be its default.</source>
        <translation>“{value}” এই প্রশ্নের উত্তর হতে পারে না, তাই এটি পূর্বনির্ধারিত মান হতে পারে না।</translation>
    </message>
    <message>
        <source>“{value}” is not a weight: write a number from 0.</source>
        <translation>“{value}” কোনো ওজন নয়: 0 বা তার বেশি সংখ্যা লিখুন।</translation>
    </message>
</context>
<context>
    <name>GatePanel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%nটি নথি</numerusform>
            <numerusform>%nটি নথি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n management member(s)</source>
        <translation>
            <numerusform>ব্যবস্থাপনার %n জন সদস্য</numerusform>
            <numerusform>ব্যবস্থাপনার %n জন সদস্য</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%nটি ছবি</numerusform>
            <numerusform>%nটি ছবি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker member(s)</source>
        <translation>
            <numerusform>শ্রমিক পক্ষের %n জন সদস্য</numerusform>
            <numerusform>শ্রমিক পক্ষের %n জন সদস্য</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Claimed by {name} on {day}</source>
        <translation>{day} তারিখে {name} দাবি করেছেন</translation>
    </message>
    <message>
        <source>Confirm again</source>
        <translation>আবার নিশ্চিত করুন</translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %n visit(s) went by without a review. The supervisor sees it.</source>
        <translation>
            <numerusform>সময় পেরিয়েছে: পর্যালোচনা ছাড়া %nটি পরিদর্শন গেছে। তত্ত্বাবধায়ক এটি দেখতে পান।</numerusform>
            <numerusform>সময় পেরিয়েছে: পর্যালোচনা ছাড়া %nটি পরিদর্শন গেছে। তত্ত্বাবধায়ক এটি দেখতে পান।</numerusform>
        </translation>
    </message>
    <message>
        <source>Overridden by the advisor: {reason}</source>
        <translation>পরামর্শক বদলেছেন: {reason}</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>বদলান</translation>
    </message>
    <message>
        <source>Record review</source>
        <translation>পর্যালোচনা লিখুন</translation>
    </message>
    <message numerus="yes">
        <source>Review it now: %n visit(s) left to work on it.</source>
        <translation>
            <numerusform>এখনই পর্যালোচনা করুন: কাজ করার জন্য %nটি পরিদর্শন বাকি।</numerusform>
            <numerusform>এখনই পর্যালোচনা করুন: কাজ করার জন্য %nটি পরিদর্শন বাকি।</numerusform>
        </translation>
    </message>
    <message>
        <source>The committee has worked on it since.</source>
        <translation>এরপর কমিটি এটি নিয়ে কাজ করেছে।</translation>
    </message>
    <message>
        <source>The evidence of this review is no longer what it was.</source>
        <translation>এই পর্যালোচনার প্রমাণ আর আগের মতো নেই।</translation>
    </message>
    <message numerus="yes">
        <source>To be worked on in one of the next %n visit(s).</source>
        <translation>
            <numerusform>পরের %nটি পরিদর্শনের কোনো একটিতে কাজ করতে হবে।</numerusform>
            <numerusform>পরের %nটি পরিদর্শনের কোনো একটিতে কাজ করতে হবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>change observed</source>
        <translation>পরিবর্তন দেখা হয়েছে</translation>
    </message>
    <message>
        <source>documents reviewed</source>
        <translation>নথি পর্যালোচিত</translation>
    </message>
    <message>
        <source>{day}, meeting {number}</source>
        <translation>{day}, সভা {number}</translation>
    </message>
    <message>
        <source>{field}, now: {value}</source>
        <translation>{field}, এখন: {value}</translation>
    </message>
    <message>
        <source>{field}, then: {value}</source>
        <translation>{field}, তখন: {value}</translation>
    </message>
</context>
<context>
    <name>GatePips</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>met</source>
        <translation>পূরণ হয়েছে</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>বাকি</translation>
    </message>
    <message>
        <source>reviews differ</source>
        <translation>পর্যালোচনা ভিন্ন</translation>
    </message>
    <message>
        <source>to be confirmed again</source>
        <translation>আবার নিশ্চিত করতে হবে</translation>
    </message>
</context>
<context>
    <name>GuestsPart</name>
    <message>
        <source>Add a participant</source>
        <translation>একজন অংশগ্রহণকারী যোগ করুন</translation>
    </message>
    <message>
        <source>Nobody from outside took part.</source>
        <translation>বাইরের কেউ অংশ নেননি।</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>There is no checklist in this visit.</source>
        <translation>এই পরিদর্শনে কোনো চেকলিস্ট নেই।</translation>
    </message>
    <message>
        <source>There is no committee meeting in this visit.</source>
        <translation>এই পরিদর্শনে কমিটির কোনো সভা নেই।</translation>
    </message>
</context>
<context>
    <name>Handovers</name>
    <message>
        <source>It is sent again with the next round.</source>
        <translation>পরের বারের আদান-প্রদানে আবার পাঠানো হবে।</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>সরিয়ে রাখুন</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>আবার পাঠান</translation>
    </message>
    <message>
        <source>With the supervisors</source>
        <translation>তত্ত্বাবধায়কদের কাছে</translation>
    </message>
    <message>
        <source>{name} wrote: {note}</source>
        <translation>{name} লিখেছেন: {note}</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>সর্বত্র</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>কিবোর্ডের চাবি</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Earlier changes are kept at the server. The tab History of this factory fetches them.</source>
        <translation>আগের পরিবর্তনগুলো সার্ভারে রাখা আছে। এই কারখানার ইতিহাস ট্যাব সেগুলো নিয়ে আসে।</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ইতিহাস</translation>
    </message>
    <message>
        <source>Nothing has been changed since it was added.</source>
        <translation>যোগ করার পর কিছুই বদলায়নি।</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier change(s)</source>
        <translation>
            <numerusform>আগের %nটি পরিবর্তন দেখান</numerusform>
            <numerusform>আগের %nটি পরিবর্তন দেখান</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>By</source>
        <translation>যিনি করেছেন</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>পরিবর্তন</translation>
    </message>
    <message>
        <source>Change in front</source>
        <translation>সামনের পরিবর্তন</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>কমিটি</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>যোগাযোগ</translation>
    </message>
    <message>
        <source>Every change is kept here: who, for whom and when.</source>
        <translation>প্রতিটি পরিবর্তন এখানে থাকে: কে, কার পক্ষে, কখন।</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ইতিহাস</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>এখনও কোনো ইতিহাস নেই</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>পরিকল্পনা</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>পরিদর্শন</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>কোন পরিবর্তন</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>দুই পক্ষেই বদলেছে</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>সভা {number}</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>কেউ একজন</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>সার্ভার</translation>
    </message>
    <message>
        <source>What happened before this device received the factory is kept at the server.</source>
        <translation>এই যন্ত্র কারখানাটি পাওয়ার আগে যা হয়েছে তা সার্ভারে রাখা আছে।</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>খালি</translation>
    </message>
    <message>
        <source>no</source>
        <translation>না</translation>
    </message>
    <message>
        <source>said by {name}</source>
        <translation>বলেছেন {name}</translation>
    </message>
    <message>
        <source>saved on this device</source>
        <translation>এই যন্ত্রে সংরক্ষিত</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>{field}: decided for {value}</source>
        <translation>{field}: {value} স্থির হয়েছে</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: {mine} was wanted, {theirs} stands; it was {base}</source>
        <translation>{field}: চাওয়া হয়েছিল {mine}, এখন আছে {theirs}; আগে ছিল {base}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{name}, for {person}</source>
        <translation>{name}, {person}-এর পক্ষে</translation>
    </message>
</context>
<context>
    <name>ImportActs</name>
    <message>
        <source>Adding… {done} of {total}</source>
        <translation>যোগ হচ্ছে… {total}টির মধ্যে {done}</translation>
    </message>
    <message>
        <source>Items that somebody changed, reviewed, claimed or commented on stay. What is taken out is no longer in any list; the history keeps it.</source>
        <translation>যেসব বিষয় কেউ বদলেছেন, পর্যালোচনা করেছেন, দাবি বা মন্তব্য করেছেন সেগুলো থাকবে। যা সরানো হয় তা আর কোনো তালিকায় থাকে না; ইতিহাসে থাকে।</translation>
    </message>
    <message>
        <source>Looking at every row…</source>
        <translation>প্রতিটি সারি দেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} পড়া হচ্ছে…</translation>
    </message>
    <message>
        <source>Take the imported items out of the plan again?</source>
        <translation>আমদানি করা বিষয়গুলো পরিকল্পনা থেকে আবার সরাবেন?</translation>
    </message>
    <message>
        <source>Taking out… {done} of {total}</source>
        <translation>সরানো হচ্ছে… {total}টির মধ্যে {done}</translation>
    </message>
    <message>
        <source>The import of a list was undone.</source>
        <translation>একটি তালিকার আমদানি বাতিল করা হয়েছে।</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>আমদানি বাতিল করুন</translation>
    </message>
</context>
<context>
    <name>ImportStrip</name>
    <message>
        <source>Attach here too</source>
        <translation>এখানেও যুক্ত করুন</translation>
    </message>
    <message>
        <source>Attach it now</source>
        <translation>এখন যুক্ত করুন</translation>
    </message>
    <message>
        <source>Attaching: {done} of {whole}</source>
        <translation>যুক্ত হচ্ছে: {whole}টির মধ্যে {done}টি</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>এগুলো বাদ দিন</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>অনুলিপি রাখুন…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>এবং আরও %nটি</numerusform>
            <numerusform>এবং আরও %nটি</numerusform>
        </translation>
    </message>
    <message>
        <source>something else</source>
        <translation>অন্য কিছু</translation>
    </message>
    <message>
        <source>{done} of {whole} files are attached so far. Go on?</source>
        <translation>এ পর্যন্ত {whole}টি ফাইলের মধ্যে {done}টি যুক্ত হয়েছে। চালিয়ে যাবেন?</translation>
    </message>
    <message>
        <source>{done} of {whole} files are attached. These are not:</source>
        <translation>{whole}টি ফাইলের মধ্যে {done}টি যুক্ত হয়েছে। এগুলো হয়নি:</translation>
    </message>
    <message>
        <source>{file}: attached already to {where}</source>
        <translation>{file}: আগে থেকেই যুক্ত আছে: {where}</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>A first look writes nothing: it shows what would become of each row, and why. Items are added when you say so, each row once, and the import can be taken back as a whole.</source>
        <translation>প্রথম দেখায় কিছুই লেখা হয় না: প্রতিটি সারির কী হবে ও কেন, তা দেখায়। আপনি বললে বিষয় যোগ হয়, প্রতিটি সারি একবার, আর পুরো আমদানি ফিরিয়ে নেওয়া যায়।</translation>
    </message>
    <message>
        <source>Add to the plan ({count})</source>
        <translation>পরিকল্পনায় যোগ করুন ({count})</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>পরিকল্পনায় ফিরুন</translation>
    </message>
    <message>
        <source>Choose a workbook (.xlsx) or CSV file, or drop it here</source>
        <translation>একটি ওয়ার্কবুক (.xlsx) বা CSV ফাইল বাছুন, বা এখানে ছাড়ুন</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>অন্য ফাইল বাছুন…</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>কলাম বাছুন…</translation>
    </message>
    <message>
        <source>Enter adds a row or leaves it out.</source>
        <translation>এন্টার চাপলে সারি যোগ হয় বা বাদ যায়।</translation>
    </message>
    <message>
        <source>From the list {name} there are {count} items in the plan.</source>
        <translation>{name} তালিকা থেকে পরিকল্পনায় {count}টি বিষয় আছে।</translation>
    </message>
    <message>
        <source>How dates are read</source>
        <translation>তারিখ যেভাবে পড়া হয়</translation>
    </message>
    <message>
        <source>Import items from a list</source>
        <translation>তালিকা থেকে বিষয় আমদানি</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>তালিকা</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>তালিকার সারি</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>শিট</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>সারিগুলো দেখুন</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>The import stopped before its end; rows not added: {count}. Choose the same file to go on.</source>
        <translation>আমদানি শেষ হওয়ার আগে থেমেছে; যোগ হয়নি এমন সারি: {count}। চালিয়ে যেতে একই ফাইল বাছুন।</translation>
    </message>
    <message>
        <source>Undo import ({count})…</source>
        <translation>আমদানি বাতিল ({count})…</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>কোন সারি</translation>
    </message>
</context>
<context>
    <name>ImportWatch</name>
    <message>
        <source>Go on</source>
        <translation>চালিয়ে যান</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n file(s) are attached already: look at the list</source>
        <translation>
            <numerusform>%nটি ফাইল আগে থেকেই যুক্ত আছে: তালিকা দেখুন</numerusform>
            <numerusform>%nটি ফাইল আগে থেকেই যুক্ত আছে: তালিকা দেখুন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are kept, not attached: the checklist was locked meanwhile</source>
        <translation>
            <numerusform>%nটি ফাইল রাখা আছে, যুক্ত হয়নি: চেকলিস্টটি এর মধ্যে বন্ধ করা হয়েছে</numerusform>
            <numerusform>%nটি ফাইল রাখা আছে, যুক্ত হয়নি: চেকলিস্টটি এর মধ্যে বন্ধ করা হয়েছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>%nটি ফাইল যুক্ত হয়েছে</numerusform>
            <numerusform>%nটি ফাইল যুক্ত হয়েছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not attached; each is listed with its reason</source>
        <translation>
            <numerusform>%nটি ফাইল যুক্ত হয়নি; প্রতিটি কারণসহ তালিকায় আছে</numerusform>
            <numerusform>%nটি ফাইল যুক্ত হয়নি; প্রতিটি কারণসহ তালিকায় আছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the files that were attached: {note}</source>
        <translation>
            <numerusform>যুক্ত হওয়া ফাইলগুলোর মধ্যে %nটি: {note}</numerusform>
            <numerusform>যুক্ত হওয়া ফাইলগুলোর মধ্যে %nটি: {note}</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached: {file}</source>
        <translation>যুক্ত হয়েছে: {file}</translation>
    </message>
    <message>
        <source>Attached: {file}. {note}</source>
        <translation>যুক্ত হয়েছে: {file}। {note}</translation>
    </message>
    <message>
        <source>Not attached: {file}. {why}</source>
        <translation>যুক্ত হয়নি: {file}। {why}</translation>
    </message>
    <message>
        <source>something else of this factory</source>
        <translation>এই কারখানার অন্য কিছু</translation>
    </message>
    <message>
        <source>the visit of {day}</source>
        <translation>{day} তারিখের সফর</translation>
    </message>
    <message>
        <source>this, here</source>
        <translation>এখানেই</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
</context>
<context>
    <name>InspectionFlows</name>
    <message>
        <source>Not saved</source>
        <translation>সংরক্ষিত হয়নি</translation>
    </message>
    <message>
        <source>Write the date, like 4 Dec 2026.</source>
        <translation>তারিখ লিখুন, যেমন 4 Dec 2026।</translation>
    </message>
</context>
<context>
    <name>InterviewsSheet</name>
    <message>
        <source>Must workers be interviewed first?</source>
        <translation>আগে কি শ্রমিকদের সাক্ষাৎকার নিতে হবে?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Such an item can be Completed only after the next assessment, where workers are interviewed.</source>
        <translation>এমন বিষয় কেবল পরের মূল্যায়নের পর, যেখানে শ্রমিকদের সাক্ষাৎকার নেওয়া হয়, সম্পন্ন হতে পারে।</translation>
    </message>
    <message>
        <source>Worker interviews</source>
        <translation>শ্রমিকদের সাক্ষাৎকার</translation>
    </message>
    <message>
        <source>Write a reason.</source>
        <translation>কারণ লিখুন।</translation>
    </message>
</context>
<context>
    <name>ItemActs</name>
    <message>
        <source>A new round begins: the committee goes through its steps again. The reason becomes a comment.</source>
        <translation>নতুন পর্ব শুরু হয়: কমিটি ধাপগুলো আবার পার করে। কারণটি মন্তব্য হিসেবে থাকে।</translation>
    </message>
    <message>
        <source>Before this item can be Completed</source>
        <translation>বিষয়টি সম্পন্ন হওয়ার আগে</translation>
    </message>
    <message>
        <source>Classified: {place}</source>
        <translation>শ্রেণিভুক্ত: {place}</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>শ্রেণি দিন</translation>
    </message>
    <message>
        <source>Comment saved</source>
        <translation>মন্তব্য সংরক্ষিত</translation>
    </message>
    <message>
        <source>Completed; saved on this device</source>
        <translation>সম্পন্ন; এই যন্ত্রে সংরক্ষিত</translation>
    </message>
    <message>
        <source>It stays visible with the reason, and no longer counts.</source>
        <translation>কারণসহ দৃশ্যমান থাকে, তবে আর গণ্য হয় না।</translation>
    </message>
    <message>
        <source>Pending: {reason}</source>
        <translation>অপেক্ষমাণ: {reason}</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>পুনরায় খুলুন</translation>
    </message>
    <message>
        <source>Reopen this item?</source>
        <translation>এই বিষয়টি পুনরায় খুলবেন?</translation>
    </message>
    <message>
        <source>Reopened in a new round</source>
        <translation>নতুন পর্বে পুনরায় খোলা হয়েছে</translation>
    </message>
    <message>
        <source>Saved whether interviews are needed</source>
        <translation>সাক্ষাৎকার দরকার কি না সংরক্ষিত</translation>
    </message>
    <message>
        <source>Set to In progress</source>
        <translation>“চলমান” করা হয়েছে</translation>
    </message>
    <message>
        <source>The claim is recorded</source>
        <translation>দাবি লেখা হয়েছে</translation>
    </message>
    <message>
        <source>The review is withdrawn</source>
        <translation>পর্যালোচনা প্রত্যাহার করা হয়েছে</translation>
    </message>
    <message>
        <source>Where does it belong in the catalogue?</source>
        <translation>তালিকায় এটি কোথায় পড়ে?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>প্রত্যাহার করুন</translation>
    </message>
    <message>
        <source>Withdraw this review?</source>
        <translation>এই পর্যালোচনা প্রত্যাহার করবেন?</translation>
    </message>
</context>
<context>
    <name>ItemDesk</name>
    <message>
        <source>Entering for {name} from now on</source>
        <translation>এখন থেকে {name}-এর পক্ষে লেখা</translation>
    </message>
    <message>
        <source>“{item}” is not in the plan any more.</source>
        <translation>“{item}” এখন আর পরিকল্পনায় নেই।</translation>
    </message>
    <message>
        <source>“{item}” is not in the plan any more. What you had written and not saved is on Today, to be read and copied.</source>
        <translation>“{item}” এখন আর পরিকল্পনায় নেই। যা লিখেছিলেন কিন্তু সংরক্ষণ করেননি তা “আজ” পাতায় আছে, পড়া ও নকল করা যায়।</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>Before this item can be Completed</source>
        <translation>বিষয়টি সম্পন্ন হওয়ার আগে</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>Committee reviews</source>
        <translation>কমিটির পর্যালোচনা</translation>
    </message>
    <message>
        <source>Completed {day}</source>
        <translation>সম্পন্ন {day}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ইতিহাস</translation>
    </message>
    <message>
        <source>Item of the agenda</source>
        <translation>আলোচ্যসূচির বিষয়</translation>
    </message>
    <message>
        <source>Needs classification</source>
        <translation>শ্রেণি দিতে হবে</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>আপনার সিদ্ধান্ত দরকার</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>বিষয়টি খুলুন</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>%n দিন দেরি</numerusform>
            <numerusform>%n দিন দেরি</numerusform>
        </translation>
    </message>
    <message>
        <source>Publicly reported</source>
        <translation>প্রকাশ্যে প্রতিবেদিত</translation>
    </message>
    <message>
        <source>What Completed rests on</source>
        <translation>সম্পন্ন যার ওপর দাঁড়িয়ে</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>পর্ব {number}</translation>
    </message>
    <message>
        <source>{origin} of {day}</source>
        <translation>{origin}, {day}</translation>
    </message>
</context>
<context>
    <name>KeptSettings</name>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Accident</source>
        <translation>দুর্ঘটনা</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>সংযোজন</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>দায়িত্ব</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>চেকলিস্ট</translation>
    </message>
    <message>
        <source>Checklist template</source>
        <translation>চেকলিস্টের টেমপ্লেট</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>দাবি</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>কমিটি</translation>
    </message>
    <message>
        <source>Committee review</source>
        <translation>কমিটির পর্যালোচনা</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>অভিযোগ</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>বিরোধ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>যোগাযোগের ব্যক্তি</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>কর্মসূচিতে অন্তর্ভুক্তি</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>কারখানা</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>সভা</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>সদস্য</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>নতুন সময়সীমা</translation>
    </message>
    <message>
        <source>Part of a checklist template</source>
        <translation>চেকলিস্টের টেমপ্লেটের অংশ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ব্যক্তি</translation>
    </message>
    <message>
        <source>Plan item</source>
        <translation>পরিকল্পনার বিষয়</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>প্রত্যাখ্যান</translation>
    </message>
    <message>
        <source>Step of escalation</source>
        <translation>কঠোরতার ধাপ</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>যাচাই</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>লঙ্ঘন</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>পরিদর্শন</translation>
    </message>
    <message>
        <source>Work in custody</source>
        <translation>রক্ষিত কাজ</translation>
    </message>
    <message>
        <source>Work with the supervisors</source>
        <translation>তত্ত্বাবধায়কদের কাছে থাকা কাজ</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation>শূন্য সহনশীলতা</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>A large change did not get through on this line; the others were sent. Concord tries it again by itself.</source>
        <translation>একটি বড় পরিবর্তন এই সংযোগে পৌঁছায়নি; অন্যগুলো পাঠানো হয়েছে। কনকর্ড নিজেই আবার চেষ্টা করবে।</translation>
    </message>
    <message>
        <source>A link to another place is not followed.</source>
        <translation>অন্য জায়গার লিংক অনুসরণ করা হয় না।</translation>
    </message>
    <message>
        <source>A part of the file was damaged on the way; it is sent again.</source>
        <translation>ফাইলের একটি অংশ পথে নষ্ট হয়েছে; এটি আবার পাঠানো হচ্ছে।</translation>
    </message>
    <message>
        <source>At most {count} files at once. Choose the others afterwards.</source>
        <translation>একবারে সর্বোচ্চ {count}টি ফাইল। বাকিগুলো পরে বাছুন।</translation>
    </message>
    <message>
        <source>Cancelled. What was not sent is kept and sent later.</source>
        <translation>বাতিল করা হয়েছে। যা পাঠানো হয়নি তা রাখা আছে, পরে পাঠানো হবে।</translation>
    </message>
    <message>
        <source>Concord is already open with this account.</source>
        <translation>এই অ্যাকাউন্টে কনকর্ড আগেই খোলা আছে।</translation>
    </message>
    <message>
        <source>Enter the passphrase to open the data on this device.</source>
        <translation>এই যন্ত্রের তথ্য খুলতে গোপন বাক্য লিখুন।</translation>
    </message>
    <message>
        <source>Folders deeper than {count} levels were left out.</source>
        <translation>{count} স্তরের চেয়ে গভীর ফোল্ডার বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>It looks nearly like another photo here.</source>
        <translation>এটি এখানকার আরেকটি ছবির প্রায় একই রকম।</translation>
    </message>
    <message>
        <source>Its original is larger than a file may be; only the smaller picture is kept.</source>
        <translation>এর মূল ফাইল অনুমোদিত আকারের চেয়ে বড়; শুধু ছোট ছবিটি রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Reference data is missing: {file}</source>
        <translation>নির্দেশক তথ্য নেই: {file}</translation>
    </message>
    <message>
        <source>Reference data is not valid: {file} ({problem}, {at})</source>
        <translation>নির্দেশক তথ্য সঠিক নয়: {file} ({problem}, {at})</translation>
    </message>
    <message>
        <source>Sign in again to send your changes. They are kept.</source>
        <translation>পরিবর্তন পাঠাতে আবার প্রবেশ করুন। সেগুলো রাখা আছে।</translation>
    </message>
    <message>
        <source>Some factories hold what this version of Concord does not know yet; they stay as they were. Update the program.</source>
        <translation>কিছু কারখানায় এমন তথ্য আছে যা কনকর্ডের এই সংস্করণ এখনো চেনে না; সেগুলো আগের মতোই আছে। প্রোগ্রামটি হালনাগাদ করুন।</translation>
    </message>
    <message>
        <source>Some records differ from the server&apos;s; they are being fetched again. Your changes are kept.</source>
        <translation>কিছু নথি সার্ভারের সঙ্গে মেলে না; আবার আনা হচ্ছে। আপনার পরিবর্তন রাখা আছে।</translation>
    </message>
    <message>
        <source>Some settings could not be used and stand at their defaults. Your work is not affected.</source>
        <translation>কিছু সেটিংস ব্যবহার করা যায়নি, সেগুলো প্রাথমিক মানে আছে। আপনার কাজের কোনো ক্ষতি হয়নি।</translation>
    </message>
    <message>
        <source>Syncing failed by a mistake of this program. Your changes are kept; Concord tries again by itself.</source>
        <translation>এই প্রোগ্রামের ভুলে আদান-প্রদান হয়নি। আপনার পরিবর্তনগুলো রাখা আছে; Concord নিজেই আবার চেষ্টা করবে।</translation>
    </message>
    <message>
        <source>That is not it, too often by now. Wait {seconds} seconds, then try again.</source>
        <translation>এটি ঠিক নয়, এবং অনেকবার হলো। {seconds} সেকেন্ড অপেক্ষা করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>That is not it. Tries left before you have to wait: {left}.</source>
        <translation>এটি ঠিক নয়। অপেক্ষার আগে বাকি চেষ্টা: {left}।</translation>
    </message>
    <message>
        <source>The checklist is not on this device.</source>
        <translation>চেকলিস্টটি এই ডিভাইসে নেই।</translation>
    </message>
    <message>
        <source>The checklist was completed before this was attached. It is kept: open the checklist again, then attach it.</source>
        <translation>এটি যুক্ত হওয়ার আগেই চেকলিস্টটি সম্পন্ন করা হয়েছে। ফাইলটি রাখা আছে: চেকলিস্টটি আবার খুলে এটি যুক্ত করুন।</translation>
    </message>
    <message>
        <source>The checklist&apos;s template has not arrived on this device. Sync, then open it again.</source>
        <translation>চেকলিস্টের টেমপ্লেট এই ডিভাইসে আসেনি। আদান-প্রদান করুন, তারপর আবার খুলুন।</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead of the server&apos;s. Set it right: dates that you write begin from it.</source>
        <translation>এই কম্পিউটারের ঘড়ি সার্ভারের ঘড়ির চেয়ে এগিয়ে। ঠিক করে নিন: আপনার লেখা তারিখ এই ঘড়ি থেকেই শুরু হয়।</translation>
    </message>
    <message>
        <source>The clock of this computer is behind the server&apos;s. Set it right: dates that you write begin from it.</source>
        <translation>এই কম্পিউটারের ঘড়ি সার্ভারের ঘড়ির চেয়ে পিছিয়ে। ঠিক করে নিন: আপনার লেখা তারিখ এই ঘড়ি থেকেই শুরু হয়।</translation>
    </message>
    <message>
        <source>The computer&apos;s password store did not answer ({backend}).</source>
        <translation>কম্পিউটারের পাসওয়ার্ড ভাণ্ডার সাড়া দেয়নি ({backend})।</translation>
    </message>
    <message>
        <source>The computer&apos;s password store is locked. Unlock it and try again.</source>
        <translation>কম্পিউটারের পাসওয়ার্ড ভাণ্ডার তালাবদ্ধ। খুলে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The data could not be brought to this version; it was put back as it was. Backup: {backup}</source>
        <translation>তথ্য এই সংস্করণে আনা যায়নি; আগের মতোই ফিরিয়ে রাখা হয়েছে। ব্যাকআপ: {backup}</translation>
    </message>
    <message>
        <source>The data of this device is older than what it sent before. Ask an administrator.</source>
        <translation>এই যন্ত্রের তথ্য আগে পাঠানো তথ্যের চেয়ে পুরোনো। প্রশাসককে জানান।</translation>
    </message>
    <message>
        <source>The data of this device was copied from another one. Ask an administrator.</source>
        <translation>এই যন্ত্রের তথ্য অন্য যন্ত্র থেকে নকল করা। প্রশাসককে জানান।</translation>
    </message>
    <message>
        <source>The data on this device cannot be read. It is still there.</source>
        <translation>এই যন্ত্রের তথ্য পড়া যাচ্ছে না। তথ্য এখনও আছে।</translation>
    </message>
    <message>
        <source>The data on this device is damaged. A copy is kept; do not delete it.</source>
        <translation>এই যন্ত্রের তথ্য ক্ষতিগ্রস্ত। একটি অনুলিপি রাখা আছে; মুছবেন না।</translation>
    </message>
    <message>
        <source>The data on this device is in use for the moment. Try again.</source>
        <translation>এই যন্ত্রের তথ্য এই মুহূর্তে ব্যস্ত। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The data was written by a newer version of Concord. Update the program.</source>
        <translation>তথ্য কনকর্ডের নতুন সংস্করণে লেখা। প্রোগ্রাম হালনাগাদ করুন।</translation>
    </message>
    <message>
        <source>The demo is open already in another window of Concord. Close it there, then try again.</source>
        <translation>ডেমোটি Concord-এর অন্য একটি উইন্ডোতে আগে থেকেই খোলা আছে। সেখানে বন্ধ করুন, তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The demo&apos;s server did not start. What it said is in {log}</source>
        <translation>ডেমোর সার্ভার চালু হয়নি। এর কথা আছে এখানে: {log}</translation>
    </message>
    <message>
        <source>The disk cannot be written to. What was saved before is safe.</source>
        <translation>ডিস্কে লেখা যাচ্ছে না। আগে যা সংরক্ষিত তা নিরাপদ।</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is lost; make room and try again.</source>
        <translation>ডিস্ক ভরে গেছে। কিছু হারায়নি; জায়গা করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The disk reported an error (number {number}). What was saved before is safe.</source>
        <translation>ডিস্ক একটি ত্রুটি জানিয়েছে (নম্বর {number})। আগে যা সংরক্ষিত তা নিরাপদ।</translation>
    </message>
    <message>
        <source>The document asks for a password. Save a copy to open it elsewhere, or attach one without.</source>
        <translation>নথিটি পাসওয়ার্ড চায়। অন্য কোথাও খুলতে একটি কপি সংরক্ষণ করুন, অথবা পাসওয়ার্ড ছাড়া একটি যুক্ত করুন।</translation>
    </message>
    <message>
        <source>The document is damaged and cannot be shown. The file is kept as it is.</source>
        <translation>নথিটি ক্ষতিগ্রস্ত, দেখানো যাচ্ছে না। ফাইলটি যেমন আছে তেমনই রাখা আছে।</translation>
    </message>
    <message>
        <source>The file cannot be opened. Is it still where it was?</source>
        <translation>ফাইলটি খোলা যাচ্ছে না। এটি কি আগের জায়গায় আছে?</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ফাইলটি পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The file changed while it was read. Try again.</source>
        <translation>পড়ার সময় ফাইলটি বদলে গেছে। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The file has a password or is an old workbook (.xls). Save it as .xlsx without a password.</source>
        <translation>ফাইলটিতে পাসওয়ার্ড আছে বা এটি পুরোনো ওয়ার্কবুক (.xls)। পাসওয়ার্ড ছাড়া .xlsx হিসেবে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read. Open it in a spreadsheet program and save it again.</source>
        <translation>ফাইলটি নষ্ট, পড়া যাচ্ছে না। স্প্রেডশিট প্রোগ্রামে খুলে আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ফাইলটি খালি।</translation>
    </message>
    <message>
        <source>The file is named like a picture and holds none.</source>
        <translation>ফাইলটির নাম ছবির মতো, কিন্তু ভিতরে ছবি নেই।</translation>
    </message>
    <message>
        <source>The file is not on this device.</source>
        <translation>ফাইলটি এই যন্ত্রে নেই।</translation>
    </message>
    <message>
        <source>The file is not there any more. Connect the camera or card again, then choose it again.</source>
        <translation>ফাইলটি আর সেখানে নেই। ক্যামেরা বা কার্ড আবার লাগান, তারপর আবার বাছুন।</translation>
    </message>
    <message>
        <source>The file is too large ({most} at most).</source>
        <translation>ফাইলটি বেশি বড় (সর্বোচ্চ {most})।</translation>
    </message>
    <message>
        <source>The file is too large for a list: {limit} MB at most.</source>
        <translation>তালিকার জন্য ফাইলটি বেশি বড়: সর্বোচ্চ {limit} এমবি।</translation>
    </message>
    <message>
        <source>The folder holds no photos or documents.</source>
        <translation>ফোল্ডারে কোনো ছবি বা নথি নেই।</translation>
    </message>
    <message>
        <source>The folder is not there any more. Nothing was written; choose another one.</source>
        <translation>ফোল্ডারটি আর সেখানে নেই। কিছুই লেখা হয়নি; অন্য একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>The key does not open the data on this device.</source>
        <translation>চাবিটি এই যন্ত্রের তথ্য খোলে না।</translation>
    </message>
    <message>
        <source>The key file on this device is damaged. The data is still there.</source>
        <translation>এই যন্ত্রের চাবির ফাইল ক্ষতিগ্রস্ত। তথ্য এখনও আছে।</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of Concord. Update the program.</source>
        <translation>চাবির ফাইল কনকর্ডের নতুন সংস্করণে লেখা। প্রোগ্রাম হালনাগাদ করুন।</translation>
    </message>
    <message>
        <source>The key is kept in the computer&apos;s password store, not by a passphrase.</source>
        <translation>চাবিটি কম্পিউটারের পাসওয়ার্ড ভাণ্ডারে রাখা, গোপন বাক্যে নয়।</translation>
    </message>
    <message>
        <source>The key to the data on this device was not found. The data is still there.</source>
        <translation>এই যন্ত্রের তথ্যের চাবি পাওয়া যায়নি। তথ্য এখনও আছে।</translation>
    </message>
    <message>
        <source>The list has too many rows: {limit} at most. Split it.</source>
        <translation>তালিকায় সারি বেশি: সর্বোচ্চ {limit}। ভাগ করে নিন।</translation>
    </message>
    <message>
        <source>The name ends in {ending}, but the file is something else. It was not opened.</source>
        <translation>নামের শেষে {ending}, কিন্তু ফাইলটি অন্য কিছু। এটি খোলা হয়নি।</translation>
    </message>
    <message>
        <source>The name of this file cannot be read on this computer. Rename it, then choose it again.</source>
        <translation>এই কম্পিউটারে ফাইলটির নাম পড়া যায় না। নাম বদলে আবার বাছুন।</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>নাম বা পাসওয়ার্ড ভুল।</translation>
    </message>
    <message>
        <source>The passphrase is too short: {least} characters at least.</source>
        <translation>গোপন বাক্য ছোট: অন্তত {least} অক্ষর।</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off: it cannot be read to its end. Copy it from the camera again.</source>
        <translation>ছবিটি নষ্ট বা কাটা: শেষ পর্যন্ত পড়া যায় না। ক্যামেরা থেকে আবার কপি করুন।</translation>
    </message>
    <message>
        <source>The rules do not allow it here now ({rule}).</source>
        <translation>নিয়ম এখন এখানে এটি অনুমতি দেয় না ({rule})।</translation>
    </message>
    <message>
        <source>The server could not prove who it is. Nothing was sent.</source>
        <translation>সার্ভার নিজের পরিচয় প্রমাণ করতে পারেনি। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>The server did not answer in time. Concord tries again by itself.</source>
        <translation>সার্ভার সময়মতো সাড়া দেয়নি। কনকর্ড নিজেই আবার চেষ্টা করবে।</translation>
    </message>
    <message>
        <source>The server did not understand this program&apos;s encoding.</source>
        <translation>সার্ভার এই প্রোগ্রামের সংকেত বোঝেনি।</translation>
    </message>
    <message>
        <source>The server did not understand this program. Update it.</source>
        <translation>সার্ভার এই প্রোগ্রামটি বোঝেনি। হালনাগাদ করুন।</translation>
    </message>
    <message>
        <source>The server does not allow this. Check the server&apos;s name.</source>
        <translation>সার্ভার এটি করতে দেয় না। সার্ভারের নাম দেখে নিন।</translation>
    </message>
    <message>
        <source>The server does not have this file, or it is not for you.</source>
        <translation>সার্ভারে এই ফাইলটি নেই, অথবা এটি আপনার জন্য নয়।</translation>
    </message>
    <message>
        <source>The server does not know this address. Check the server&apos;s name.</source>
        <translation>সার্ভার এই ঠিকানা চেনে না। সার্ভারের নাম দেখে নিন।</translation>
    </message>
    <message>
        <source>The server does not take so much at once. It is sent in parts.</source>
        <translation>সার্ভার একবারে এত নেয় না। ভাগে ভাগে পাঠানো হচ্ছে।</translation>
    </message>
    <message>
        <source>The server had a fault. Your changes are kept and sent again.</source>
        <translation>সার্ভারে ত্রুটি হয়েছে। আপনার পরিবর্তন রাখা আছে, আবার পাঠানো হবে।</translation>
    </message>
    <message>
        <source>The server holds fewer bytes of this file than were asked for.</source>
        <translation>এই ফাইলের যতগুলো বাইট চাওয়া হয়েছে, সার্ভারে তার চেয়ে কম আছে।</translation>
    </message>
    <message>
        <source>The server is busy. Concord tries again by itself.</source>
        <translation>সার্ভার ব্যস্ত। কনকর্ড নিজেই আবার চেষ্টা করবে।</translation>
    </message>
    <message>
        <source>The server needs a newer version of Concord. It keeps your changes ({changes}) until you update the program.</source>
        <translation>সার্ভারের Concord-এর নতুন সংস্করণ দরকার। প্রোগ্রাম হালনাগাদ না করা পর্যন্ত এটি আপনার পরিবর্তনগুলো ({changes}) রেখে দেবে।</translation>
    </message>
    <message>
        <source>The server needs a newer version of Concord. Update the program.</source>
        <translation>সার্ভারের কনকর্ডের নতুন সংস্করণ দরকার। প্রোগ্রাম হালনাগাদ করুন।</translation>
    </message>
    <message>
        <source>The server received something else than this file; it is sent again.</source>
        <translation>সার্ভার এই ফাইলের বদলে অন্য কিছু পেয়েছে; এটি আবার পাঠানো হচ্ছে।</translation>
    </message>
    <message>
        <source>The server stopped taking changes from this device. Ask an administrator.</source>
        <translation>সার্ভার এই যন্ত্রের পরিবর্তন নেওয়া বন্ধ করেছে। প্রশাসককে জানান।</translation>
    </message>
    <message>
        <source>The server was restored from a backup. Your changes are kept.</source>
        <translation>সার্ভার ব্যাকআপ থেকে ফিরিয়ে আনা হয়েছে। আপনার পরিবর্তন রাখা আছে।</translation>
    </message>
    <message>
        <source>The session has ended. Sign in to send your changes; they are kept.</source>
        <translation>সেশন শেষ হয়েছে। পরিবর্তন পাঠাতে সাইন ইন করুন; সেগুলো রাখা আছে।</translation>
    </message>
    <message>
        <source>The settings could not be read, and all of them stand at their defaults. Your work is not affected.</source>
        <translation>সেটিংস পড়া যায়নি, তাই সবগুলো প্রাথমিক মানে আছে। আপনার কাজের কোনো ক্ষতি হয়নি।</translation>
    </message>
    <message>
        <source>The settings could not be read, and all of them stand at their defaults. Your work is not affected. The old file is kept as {file}</source>
        <translation>সেটিংস পড়া যায়নি, তাই সবগুলো প্রাথমিক মানে আছে। আপনার কাজের কোনো ক্ষতি হয়নি। পুরোনো ফাইলটি {file} নামে রাখা হয়েছে</translation>
    </message>
    <message>
        <source>The stored file is damaged.</source>
        <translation>সংরক্ষিত ফাইলটি ক্ষতিগ্রস্ত।</translation>
    </message>
    <message>
        <source>The template {template}, version {edition}, has not arrived as a whole: {here} of {parts} parts. Sync, then open it again.</source>
        <translation>{template} টেমপ্লেট, সংস্করণ {edition}, পুরোটা আসেনি: {parts} অংশের {here}টি। আদান-প্রদান করুন, তারপর আবার খুলুন।</translation>
    </message>
    <message>
        <source>The template {template}, version {edition}, is for a newer version of Concord. Update the program.</source>
        <translation>{template} টেমপ্লেট, সংস্করণ {edition}, Concord-এর নতুন সংস্করণের জন্য। প্রোগ্রামটি হালনাগাদ করুন।</translation>
    </message>
    <message>
        <source>The visit is not on this device.</source>
        <translation>পরিদর্শনটি এই ডিভাইসে নেই।</translation>
    </message>
    <message>
        <source>The visit was over before this was attached. It is kept: save a copy of what is still needed.</source>
        <translation>এটি যুক্ত হওয়ার আগেই পরিদর্শন শেষ হয়েছে। ফাইলটি রাখা আছে: যা এখনও দরকার তার একটি অনুলিপি সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>The workbook holds macros and was not opened. Save it as an ordinary workbook (.xlsx) and try again.</source>
        <translation>ওয়ার্কবুকে ম্যাক্রো আছে, তাই খোলা হয়নি। সাধারণ ওয়ার্কবুক (.xlsx) হিসেবে সংরক্ষণ করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>There are no rows in this file.</source>
        <translation>এই ফাইলে কোনো সারি নেই।</translation>
    </message>
    <message>
        <source>There are no rules for this programme on that day ({programme}, {day}).</source>
        <translation>ঐ দিনে এই কর্মসূচির কোনো নিয়ম নেই ({programme}, {day})।</translation>
    </message>
    <message>
        <source>There are no words in this document.</source>
        <translation>এই নথিতে কোনো লেখা নেই।</translation>
    </message>
    <message>
        <source>There is a key on this device already.</source>
        <translation>এই যন্ত্রে আগেই একটি চাবি আছে।</translation>
    </message>
    <message>
        <source>There is more to send or receive than one round carries. Concord goes on with the next one.</source>
        <translation>এক দফায় যত পাঠানো বা পাওয়া যায়, তার চেয়ে বেশি বাকি আছে। কনকর্ড পরের দফায় চালিয়ে যাবে।</translation>
    </message>
    <message>
        <source>There is no key on this device yet.</source>
        <translation>এই যন্ত্রে এখনও কোনো চাবি নেই।</translation>
    </message>
    <message>
        <source>There is no network. Everything you do is kept and sent later.</source>
        <translation>নেটওয়ার্ক নেই। আপনি যা করছেন সব রাখা হচ্ছে, পরে পাঠানো হবে।</translation>
    </message>
    <message>
        <source>These data belong to another account. Sign in with the one they were made with; nothing is lost.</source>
        <translation>এই তথ্য অন্য অ্যাকাউন্টের। যে অ্যাকাউন্টে এগুলো করা হয়েছে সেটি দিয়ে সাইন ইন করুন; কিছুই হারায়নি।</translation>
    </message>
    <message>
        <source>This account is switched off. What you made is kept on this device. Ask an administrator.</source>
        <translation>এই অ্যাকাউন্ট বন্ধ করা আছে। আপনি যা করেছেন তা এই যন্ত্রে রাখা আছে। প্রশাসককে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>This account was not set up to the end on this device. Sign in again.</source>
        <translation>এই যন্ত্রে অ্যাকাউন্টটি শেষ পর্যন্ত প্রস্তুত হয়নি। আবার প্রবেশ করুন।</translation>
    </message>
    <message>
        <source>This address is not secure: {server}. It must begin with https://</source>
        <translation>এই ঠিকানা নিরাপদ নয়: {server}। https:// দিয়ে শুরু হতে হবে</translation>
    </message>
    <message>
        <source>This computer cannot read HEIC pictures. Save it as JPEG on the telephone and choose it again.</source>
        <translation>এই কম্পিউটার HEIC ছবি পড়তে পারে না। ফোনে JPEG হিসেবে সংরক্ষণ করে আবার বাছুন।</translation>
    </message>
    <message>
        <source>This computer has no password store that Concord can use ({backend}). A passphrase is asked instead.</source>
        <translation>এই কম্পিউটারে কনকর্ড ব্যবহার করতে পারে এমন পাসওয়ার্ড ভাণ্ডার নেই ({backend})। তার বদলে গোপন বাক্য চাওয়া হবে।</translation>
    </message>
    <message>
        <source>This device may no longer connect. What you made is kept on it. Ask an administrator.</source>
        <translation>এই যন্ত্র আর যুক্ত হতে পারবে না। আপনি যা করেছেন তা এতে রাখা আছে। প্রশাসককে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>This file is attached already.</source>
        <translation>এই ফাইলটি আগে থেকেই যুক্ত আছে।</translation>
    </message>
    <message>
        <source>This is no photo or document of an accepted type: {ending}</source>
        <translation>এটি গ্রহণযোগ্য ধরনের কোনো ছবি বা নথি নয়: {ending}</translation>
    </message>
    <message>
        <source>This is no spreadsheet. Choose a workbook (.xlsx) or a CSV file.</source>
        <translation>এটি স্প্রেডশিট নয়। একটি ওয়ার্কবুক (.xlsx) বা CSV ফাইল বাছুন।</translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was changed.</source>
        <translation>এটি সেই গোপন বাক্য নয়। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>This network wants you to sign in on a web page first. Nothing is lost; sending goes on after that.</source>
        <translation>এই নেটওয়ার্কে আগে একটি ওয়েব পাতায় সাইন ইন করতে হবে। কিছুই হারায়নি; তারপর পাঠানো চলবে।</translation>
    </message>
    <message>
        <source>This picture claims more than {millions} million pixels. It is not taken in.</source>
        <translation>এই ছবি {millions} মিলিয়নের বেশি পিক্সেল দাবি করে। এটি নেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Too many attempts. Wait some minutes and try again.</source>
        <translation>অনেকবার চেষ্টা হয়েছে। কয়েক মিনিট পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>What answered is not a Concord server (status {status}). Is there a sign-in page of the network?</source>
        <translation>যে সাড়া দিয়েছে সেটি কনকর্ডের সার্ভার নয় (অবস্থা {status})। নেটওয়ার্কের কি প্রবেশ পাতা আছে?</translation>
    </message>
    <message>
        <source>Write at least {least} characters.</source>
        <translation>অন্তত {least}টি অক্ষর লিখুন।</translation>
    </message>
    <message>
        <source>You are not assigned to this factory any more.</source>
        <translation>আপনি এই কারখানার দায়িত্বে আর নেই।</translation>
    </message>
    <message>
        <source>You are not signed out: changes without the server&apos;s receipt are on this device only ({changes}). They are kept. Open the account, let them be sent, then sign out.</source>
        <translation>আপনি সাইন আউট হননি: সার্ভারের রসিদ ছাড়া পরিবর্তন কেবল এই যন্ত্রে আছে ({changes})। সেগুলো রাখা আছে। অ্যাকাউন্ট খুলুন, পাঠাতে দিন, তারপর সাইন আউট করুন।</translation>
    </message>
    <message>
        <source>You are not signed out: photos or documents are on this device only ({files}). They are kept. Open the account, let them be sent, then sign out.</source>
        <translation>আপনাকে সাইন আউট করা হয়নি: কিছু ছবি বা নথি শুধু এই ডিভাইসেই আছে ({files})। সেগুলো রাখা আছে। অ্যাকাউন্ট খুলুন, সেগুলো পাঠানো হতে দিন, তারপর সাইন আউট করুন।</translation>
    </message>
    <message>
        <source>You are not signed out: unsaved texts, or changes that wait for your decision, are left ({left}). They are kept. Open the account: its settings lead to each of them.</source>
        <translation>আপনাকে সাইন আউট করা হয়নি: অসংরক্ষিত লেখা, বা আপনার সিদ্ধান্তের অপেক্ষায় থাকা পরিবর্তন রয়ে গেছে ({left})। সেগুলো রাখা আছে। অ্যাকাউন্ট খুলুন: এর সেটিংস থেকে প্রতিটিতে যাওয়া যায়।</translation>
    </message>
    <message>
        <source>You were signed out. Sign in to send your changes; they are kept.</source>
        <translation>আপনাকে বের করে দেওয়া হয়েছে। পরিবর্তন পাঠাতে প্রবেশ করুন; সেগুলো রাখা আছে।</translation>
    </message>
    <message>
        <source>{done} of {whole} photos and documents were attached before the program ended. The others wait.</source>
        <translation>প্রোগ্রাম শেষ হওয়ার আগে {whole}টি ছবি ও নথির মধ্যে {done}টি যুক্ত হয়েছিল। বাকিগুলো অপেক্ষায় আছে।</translation>
    </message>
    <message>
        <source>{file} is open in another program or protected. Nothing was written; close it there and try again.</source>
        <translation>{file} অন্য প্রোগ্রামে খোলা আছে বা সুরক্ষিত। কিছুই লেখা হয়নি; সেখানে বন্ধ করে আবার চেষ্টা করুন।</translation>
    </message>
</context>
<context>
    <name>Leafing</name>
    <message>
        <source>Section {number} of {of}: {title}</source>
        <translation>অংশ {number}/{of}: {title}</translation>
    </message>
</context>
<context>
    <name>LeavingPane</name>
    <message>
        <source>Before you leave</source>
        <translation>যাওয়ার আগে</translation>
    </message>
    <message>
        <source>Close visit…</source>
        <translation>পরিদর্শন বন্ধ করুন…</translation>
    </message>
</context>
<context>
    <name>LeavingWords</name>
    <message numerus="yes">
        <source>%n answer(s) typed and not saved</source>
        <translation>
            <numerusform>%nটি উত্তর লেখা হয়েছে, সংরক্ষিত হয়নি</numerusform>
            <numerusform>%nটি উত্তর লেখা হয়েছে, সংরক্ষিত হয়নি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this visit are not stored</source>
        <translation>
            <numerusform>এই পরিদর্শনের %nটি ফাইল রাখা হয়নি</numerusform>
            <numerusform>এই পরিদর্শনের %nটি ফাইল রাখা হয়নি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stored on this device</source>
        <translation>
            <numerusform>এই যন্ত্রে %nটি ফাইল রাখা আছে</numerusform>
            <numerusform>এই যন্ত্রে %nটি ফাইল রাখা আছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) with gates half done</source>
        <translation>
            <numerusform>আরও %nটি বিষয়ে ধাপ আংশিক পূরণ</numerusform>
            <numerusform>আরও %nটি বিষয়ে ধাপ আংশিক পূরণ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered</source>
        <translation>
            <numerusform>%nটি প্রশ্নের উত্তর দেওয়া হয়েছে</numerusform>
            <numerusform>%nটি প্রশ্নের উত্তর দেওয়া হয়েছে</numerusform>
        </translation>
    </message>
    <message>
        <source>A checklist is not completed</source>
        <translation>একটি চেকলিস্ট সম্পূর্ণ হয়নি</translation>
    </message>
    <message>
        <source>Attach them again while you are here.</source>
        <translation>এখানে থাকতেই আবার যুক্ত করুন।</translation>
    </message>
    <message numerus="yes">
        <source>Claim of {day}: not worked on in %n visit(s)</source>
        <translation>
            <numerusform>{day} তারিখের দাবি: %nটি পরিদর্শনে কাজ হয়নি</numerusform>
            <numerusform>{day} তারিখের দাবি: %nটি পরিদর্শনে কাজ হয়নি</numerusform>
        </translation>
    </message>
    <message>
        <source>Gates are decided in a meeting.</source>
        <translation>ধাপের সিদ্ধান্ত সভায় হয়।</translation>
    </message>
    <message>
        <source>Gates half done: {gates} missing</source>
        <translation>ধাপ আংশিক পূরণ: {gates} বাকি</translation>
    </message>
    <message>
        <source>Hold a meeting</source>
        <translation>সভা করুন</translation>
    </message>
    <message>
        <source>Its minutes and attendance lock when you close it.</source>
        <translation>বন্ধ করলে এর কার্যবিবরণী ও উপস্থিতি তালাবদ্ধ হয়।</translation>
    </message>
    <message>
        <source>Meeting {number} cannot meet gates</source>
        <translation>সভা {number} দিয়ে ধাপ পূরণ হয় না</translation>
    </message>
    <message>
        <source>Meeting {number} has not both sides present</source>
        <translation>সভা {number}: উভয় পক্ষ উপস্থিত নেই</translation>
    </message>
    <message>
        <source>Meeting {number} is not closed</source>
        <translation>সভা {number} বন্ধ হয়নি</translation>
    </message>
    <message>
        <source>Minutes of the visit are written</source>
        <translation>পরিদর্শনের কার্যবিবরণী লেখা হয়েছে</translation>
    </message>
    <message>
        <source>Name the person</source>
        <translation>ব্যক্তির নাম দিন</translation>
    </message>
    <message>
        <source>No committee meeting in this visit</source>
        <translation>এই পরিদর্শনে কমিটির সভা হয়নি</translation>
    </message>
    <message>
        <source>No minutes of the visit yet</source>
        <translation>পরিদর্শনের কার্যবিবরণী এখনও নেই</translation>
    </message>
    <message>
        <source>Nobody named to enter for</source>
        <translation>কার পক্ষে লেখা হচ্ছে তা বলা হয়নি</translation>
    </message>
    <message>
        <source>Not taken up in this visit.</source>
        <translation>এই পরিদর্শনে ধরা হয়নি।</translation>
    </message>
    <message>
        <source>Open checklist</source>
        <translation>চেকলিস্ট খুলুন</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>বিষয়টি খুলুন</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>সভা খুলুন</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>পরিকল্পনা খুলুন</translation>
    </message>
    <message>
        <source>Present and in office: {workers} worker, {managers} management. Its reviews do not count.</source>
        <translation>উপস্থিত ও দায়িত্বে: শ্রমিক পক্ষ {workers}, ব্যবস্থাপনা {managers}। এর পর্যালোচনা গণ্য হয় না।</translation>
    </message>
    <message>
        <source>Review of {gate} does not count</source>
        <translation>{gate} পর্যালোচনা গণ্য হয় না</translation>
    </message>
    <message>
        <source>They are kept. Open the meeting to save them before it is locked.</source>
        <translation>লেখা রাখা আছে। তালাবদ্ধ হওয়ার আগে সংরক্ষণ করতে সভাটি খুলুন।</translation>
    </message>
    <message>
        <source>They lock when the visit is closed.</source>
        <translation>পরিদর্শন বন্ধ হলে তালাবদ্ধ হয়।</translation>
    </message>
    <message>
        <source>What the factory owns is entered for one of its people.</source>
        <translation>কারখানার তথ্য কারখানার কোনো ব্যক্তির পক্ষে লেখা হয়।</translation>
    </message>
    <message>
        <source>Words of meeting {number} are not saved</source>
        <translation>সভা {number}: লেখা সংরক্ষণ হয়নি</translation>
    </message>
    <message>
        <source>Write minutes</source>
        <translation>কার্যবিবরণী লিখুন</translation>
    </message>
    <message>
        <source>{area}. Review it with the committee, this visit included.</source>
        <translation>{area}। কমিটির সঙ্গে পর্যালোচনা করুন; এই পরিদর্শনও ধরা হয়েছে।</translation>
    </message>
    <message>
        <source>{area}. {flaw}</source>
        <translation>{area}। {flaw}</translation>
    </message>
    <message>
        <source>{checklist} is not completed</source>
        <translation>{checklist} সম্পূর্ণ হয়নি</translation>
    </message>
</context>
<context>
    <name>LeftSheet</name>
    <message>
        <source>Last day in office</source>
        <translation>দায়িত্বের শেষ দিন</translation>
    </message>
    <message>
        <source>Mark as left</source>
        <translation>চলে গেছেন বলে চিহ্নিত করুন</translation>
    </message>
    <message>
        <source>The record stays; meetings held before still count.</source>
        <translation>নথি থাকে; আগের সভাগুলো গণ্য থাকে।</translation>
    </message>
    <message>
        <source>When did {name} leave?</source>
        <translation>{name} কবে চলে গেছেন?</translation>
    </message>
    <message>
        <source>Write the last day in office.</source>
        <translation>দায়িত্বের শেষ দিন লিখুন।</translation>
    </message>
</context>
<context>
    <name>LeftWords</name>
    <message>
        <source>Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>It was not saved before its record was locked, so it cannot be saved there any more. Copy what is still needed, or discard it.</source>
        <translation>এর রেকর্ড তালাবদ্ধ হওয়ার আগে এটি সংরক্ষণ করা হয়নি, তাই এখন আর সেখানে সংরক্ষণ করা যাবে না। যা এখনো দরকার তা কপি করে নিন, অথবা বাদ দিন।</translation>
    </message>
    <message>
        <source>It was not saved, and what it was written about is not on this device any more, so it cannot be sent. Copy what is still needed.</source>
        <translation>এটি সংরক্ষণ করা হয়নি, আর যা নিয়ে লেখা তা এখন এই যন্ত্রে নেই, তাই এটি পাঠানো যাবে না। যা এখনো দরকার তা কপি করে নিন।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>রেখে দিন</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>আপনি যা লিখেছিলেন</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}: {words}</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Back to the PIN</source>
        <translation>পিনে ফিরে যান</translation>
    </message>
    <message>
        <source>Choose a PIN for the lock</source>
        <translation>তালার জন্য একটি পিন বাছুন</translation>
    </message>
    <message>
        <source>Choose a PIN for the lock…</source>
        <translation>তালার জন্য একটি পিন বাছুন…</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>পর্দা ঢেকে দিন</translation>
    </message>
    <message>
        <source>It opens the window again on this computer; it replaces no password.</source>
        <translation>এটি এই কম্পিউটারে জানালা আবার খোলে; কোনো পাসওয়ার্ডের বদলি নয়।</translation>
    </message>
    <message>
        <source>Keep the PIN</source>
        <translation>পিন রাখুন</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>জানালা তালাবদ্ধ করুন</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>তালাবদ্ধ</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>পিন</translation>
    </message>
    <message>
        <source>PIN forgotten? Sign in with your password</source>
        <translation>পিন ভুলে গেছেন? পাসওয়ার্ড দিয়ে সাইন ইন করুন</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>গোপন বাক্য</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>পাসওয়ার্ড</translation>
    </message>
    <message>
        <source>The PIN is kept on this computer</source>
        <translation>পিন এই কম্পিউটারে রাখা হয়েছে</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>একই আবার</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>দুটি এক নয়।</translation>
    </message>
    <message>
        <source>This needs a network; choose another PIN afterwards.</source>
        <translation>এর জন্য নেটওয়ার্ক লাগে; পরে অন্য পিন বাছুন।</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>তালা খুলুন</translation>
    </message>
    <message>
        <source>Your work is kept, and goes on being sent.</source>
        <translation>আপনার কাজ রাখা আছে, এবং পাঠানো চলছে।</translation>
    </message>
</context>
<context>
    <name>MarkSheet</name>
    <message>
        <source>Blocked by cartons</source>
        <translation>কার্টনে আটকানো</translation>
    </message>
    <message>
        <source>Delete mark</source>
        <translation>চিহ্ন মুছুন</translation>
    </message>
    <message>
        <source>Draw with the mouse; or Enter draws in the middle, Tab goes from mark to mark, the arrow keys move it, with Ctrl its corner, Delete removes it.</source>
        <translation>মাউস দিয়ে আঁকুন; অথবা Enter মাঝখানে আঁকে, Tab এক চিহ্ন থেকে অন্যটিতে যায়, তীর কি সেটি সরায়, Ctrl সহ তার কোণ, Delete মুছে ফেলে।</translation>
    </message>
    <message>
        <source>Photo to draw on</source>
        <translation>যে ছবিতে আঁকা হবে</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>Save marks</source>
        <translation>চিহ্ন সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>ছবিটি পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>There is no room for more on this photo: what you did last was not drawn. Delete a mark first.</source>
        <translation>এই ছবিতে আর জায়গা নেই: শেষে যা করেছেন তা আঁকা হয়নি। আগে একটি চিহ্ন মুছুন।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ফেরান</translation>
    </message>
    <message>
        <source>Words for the photo</source>
        <translation>ছবির জন্য কথা</translation>
    </message>
    <message>
        <source>Write the words first, then press where they belong.</source>
        <translation>আগে কথাগুলো লিখুন, তারপর যেখানে বসবে সেখানে চাপুন।</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%nটি চিহ্ন</numerusform>
            <numerusform>%nটি চিহ্ন</numerusform>
        </translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>হলুদ-বাদামি</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>তীর</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>নীল</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>বাক্স</translation>
    </message>
    <message>
        <source>Free line</source>
        <translation>মুক্ত রেখা</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>সবুজ</translation>
    </message>
    <message>
        <source>Hide a part</source>
        <translation>একটি অংশ ঢাকুন</translation>
    </message>
    <message>
        <source>Oval</source>
        <translation>ডিম্বাকার</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>লাল</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>কথা</translation>
    </message>
    <message>
        <source>{name}, {place} of {whole}</source>
        <translation>{name}, {whole}টির মধ্যে {place}</translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>Added to the minutes</source>
        <translation>কার্যবিবরণীতে যোগ করা হয়েছে</translation>
    </message>
    <message>
        <source>Every open item is on the agenda already.</source>
        <translation>সব খোলা বিষয় আগে থেকেই আলোচ্যসূচিতে আছে।</translation>
    </message>
    <message>
        <source>No decision can be recorded in it now</source>
        <translation>এখন এতে কোনো সিদ্ধান্ত লেখা যায় না</translation>
    </message>
    <message>
        <source>Review of {gate} recorded</source>
        <translation>{gate}-এর পর্যালোচনা লেখা হয়েছে</translation>
    </message>
</context>
<context>
    <name>MeetingAgenda</name>
    <message>
        <source>A point of your own</source>
        <translation>আপনার নিজের একটি বিষয়</translation>
    </message>
    <message>
        <source>Add the items due</source>
        <translation>যে বিষয়গুলোর সময় হয়েছে সেগুলো যোগ করুন</translation>
    </message>
    <message>
        <source>Add the point</source>
        <translation>বিষয়টি যোগ করুন</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>আলোচ্যসূচিতে এখনও কিছু নেই।</translation>
    </message>
    <message>
        <source>Nothing was on the agenda.</source>
        <translation>আলোচ্যসূচিতে কিছুই ছিল না।</translation>
    </message>
    <message>
        <source>Points of the agenda</source>
        <translation>আলোচ্যসূচির বিষয়</translation>
    </message>
</context>
<context>
    <name>MeetingDesk</name>
    <message>
        <source>Close meeting</source>
        <translation>সভা বন্ধ করুন</translation>
    </message>
    <message>
        <source>Close meeting {number}?</source>
        <translation>সভা {number} বন্ধ করবেন?</translation>
    </message>
    <message>
        <source>Its minutes and attendance are locked. Closing has no undo.</source>
        <translation>এর কার্যবিবরণী ও উপস্থিতি তালাবদ্ধ হবে। বন্ধ করা ফিরিয়ে নেওয়া যায় না।</translation>
    </message>
    <message>
        <source>Meeting {number} closed</source>
        <translation>সভা {number} বন্ধ হয়েছে</translation>
    </message>
    <message>
        <source>Meeting {number} is not in this visit any more.</source>
        <translation>সভা {number} এখন আর এই পরিদর্শনে নেই।</translation>
    </message>
    <message>
        <source>Meeting {number} is not in this visit any more. What you had written and not saved is on Today, to be read and copied.</source>
        <translation>সভা {number} এখন আর এই পরিদর্শনে নেই। যা লিখেছিলেন কিন্তু সংরক্ষণ করেননি তা “আজ” পাতায় আছে, পড়া ও নকল করা যায়।</translation>
    </message>
    <message>
        <source>No meeting can be held now</source>
        <translation>এখন সভা করা যায় না</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>এখনও নয়</translation>
    </message>
    <message>
        <source>Nothing is missing in it.</source>
        <translation>এতে কিছু বাকি নেই।</translation>
    </message>
    <message>
        <source>Record of meeting {number} opened</source>
        <translation>সভা {number}-এর নথি খোলা হয়েছে</translation>
    </message>
    <message>
        <source>The meeting was not saved</source>
        <translation>সভা সংরক্ষণ হয়নি</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>A review is recorded in a meeting during a visit. No visit is in progress.</source>
        <translation>পর্যালোচনা লেখা হয় পরিদর্শনের সময়ের সভায়। এখন কোনো পরিদর্শন চলছে না।</translation>
    </message>
    <message>
        <source>Choose the meeting.</source>
        <translation>সভা বেছে নিন।</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>কমিটি</translation>
    </message>
    <message>
        <source>Held as a virtual meeting</source>
        <translation>ভার্চুয়াল সভা হিসেবে অনুষ্ঠিত</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>অনুষ্ঠানের তারিখ</translation>
    </message>
    <message>
        <source>Hold a new meeting</source>
        <translation>নতুন সভা করুন</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>সভা</translation>
    </message>
    <message>
        <source>No members in office are registered.</source>
        <translation>দায়িত্বে থাকা কোনো সদস্য নিবন্ধিত নেই।</translation>
    </message>
    <message>
        <source>Register a committee</source>
        <translation>কমিটি নিবন্ধন</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>পরিদর্শন শুরু করুন</translation>
    </message>
    <message>
        <source>This factory has no committee that can decide. Register one on the page Committee.</source>
        <translation>এই কারখানায় সিদ্ধান্ত নিতে পারে এমন কমিটি নেই। কমিটি পাতায় একটি নিবন্ধন করুন।</translation>
    </message>
    <message>
        <source>Who was present?</source>
        <translation>কারা উপস্থিত ছিলেন?</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <translation>{least} থেকে {most} পর্যন্ত একটি সংখ্যা লিখুন।</translation>
    </message>
    <message>
        <source>Write the date, like 4 Dec 2026.</source>
        <translation>তারিখ লিখুন, যেমন 4 Dec 2026।</translation>
    </message>
    <message>
        <source>{name} · {side}</source>
        <translation>{name} · {side}</translation>
    </message>
</context>
<context>
    <name>MeetingPane</name>
    <message>
        <source>Cannot meet gates</source>
        <translation>ধাপ পূরণ হয় না</translation>
    </message>
    <message>
        <source>Close meeting…</source>
        <translation>সভা বন্ধ করুন…</translation>
    </message>
    <message>
        <source>Closed: minutes are locked</source>
        <translation>বন্ধ: কার্যবিবরণী তালাবদ্ধ</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>কমিটি</translation>
    </message>
    <message>
        <source>Committee meeting</source>
        <translation>কমিটির সভা</translation>
    </message>
    <message>
        <source>Committee meeting {number}</source>
        <translation>কমিটির সভা {number}</translation>
    </message>
    <message>
        <source>Decisions of the committee</source>
        <translation>কমিটির সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Locked with its visit</source>
        <translation>পরিদর্শনের সঙ্গে তালাবদ্ধ</translation>
    </message>
    <message>
        <source>No decision was recorded in it.</source>
        <translation>এতে কোনো সিদ্ধান্ত লেখা হয়নি।</translation>
    </message>
    <message>
        <source>None yet. Open an item of the agenda to record what the committee decides.</source>
        <translation>এখনও নেই। কমিটির সিদ্ধান্ত লিখতে আলোচ্যসূচির একটি বিষয় খুলুন।</translation>
    </message>
    <message>
        <source>One point on each line</source>
        <translation>প্রতি লাইনে একটি বিষয়</translation>
    </message>
    <message>
        <source>There are no minutes.</source>
        <translation>কার্যবিবরণী নেই।</translation>
    </message>
    <message>
        <source>What was said and agreed</source>
        <translation>কী বলা ও ঠিক হয়েছে</translation>
    </message>
    <message>
        <source>with dissent</source>
        <translation>ভিন্নমতসহ</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>প্রত্যাহৃত</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>A committee of this kind cannot decide on improvement items.</source>
        <translation>এই ধরনের কমিটি উন্নয়নের বিষয়ে সিদ্ধান্ত নিতে পারে না।</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>কমিটি</translation>
    </message>
    <message>
        <source>Held as a virtual meeting</source>
        <translation>ভার্চুয়াল সভা হিসেবে অনুষ্ঠিত</translation>
    </message>
    <message>
        <source>Hold a committee meeting</source>
        <translation>কমিটির সভা করা</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>নথি খুলুন</translation>
    </message>
    <message>
        <source>Training room</source>
        <translation>প্রশিক্ষণ কক্ষ</translation>
    </message>
    <message>
        <source>Write the number and the day of the meeting.</source>
        <translation>সভার নম্বর ও দিন লিখুন।</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%nটি সিদ্ধান্ত</numerusform>
            <numerusform>%nটি সিদ্ধান্ত</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>উভয় পক্ষ</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>কমিটি</translation>
    </message>
    <message>
        <source>One side missing</source>
        <translation>এক পক্ষ অনুপস্থিত</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>বন্ধ হয়নি</translation>
    </message>
    <message>
        <source>{committee}, meeting {number}</source>
        <translation>{committee}, সভা {number}</translation>
    </message>
    <message>
        <source>{workers} worker, {managers} management</source>
        <translation>শ্রমিক পক্ষ {workers}, ব্যবস্থাপনা {managers}</translation>
    </message>
</context>
<context>
    <name>MeetingsView</name>
    <message>
        <source>Meetings</source>
        <translation>সভা</translation>
    </message>
    <message>
        <source>No meetings yet. A meeting is held during a visit.</source>
        <translation>এখনও সভা হয়নি। সভা পরিদর্শনের সময় হয়।</translation>
    </message>
</context>
<context>
    <name>MemberSheet</name>
    <message>
        <source>Add a member</source>
        <translation>সদস্য যোগ করা</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>সদস্য যোগ করুন</translation>
    </message>
    <message>
        <source>Chair, secretary</source>
        <translation>সভাপতি, সম্পাদক</translation>
    </message>
    <message>
        <source>Change member</source>
        <translation>সদস্যের তথ্য বদলানো</translation>
    </message>
    <message>
        <source>Gender is optional; it is used only to show the share of women.</source>
        <translation>লিঙ্গ লেখা ঐচ্ছিক; কেবল নারীর অংশ দেখাতে ব্যবহৃত হয়।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Write the day on which the member joined.</source>
        <translation>সদস্য কবে যোগ দিয়েছেন লিখুন।</translation>
    </message>
</context>
<context>
    <name>MembersView</name>
    <message>
        <source>Add a member…</source>
        <translation>সদস্য যোগ করুন…</translation>
    </message>
    <message>
        <source>Add the members of both sides: attendance and balance are counted from them.</source>
        <translation>উভয় পক্ষের সদস্য যোগ করুন: উপস্থিতি ও ভারসাম্য তা থেকেই গোনা হয়।</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>বদলান…</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>দায়িত্বে</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>চলে গেছেন</translation>
    </message>
    <message>
        <source>Mark as left…</source>
        <translation>চলে গেছেন…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>সদস্য</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>এখনও সদস্য নেই</translation>
    </message>
    <message>
        <source>Which members</source>
        <translation>কোন সদস্য</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This version of Concord cannot explain: {code}</source>
        <translation>কনকর্ডের এই সংস্করণ ব্যাখ্যা করতে পারে না: {code}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>না</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>{sheet}, row {row}, column {column}: {words}</source>
        <translation>{sheet}, সারি {row}, কলাম {column}: {words}</translation>
    </message>
    <message>
        <source>{sheet}, row {row}: {words}</source>
        <translation>{sheet}, সারি {row}: {words}</translation>
    </message>
    <message>
        <source>{sheet}: {words}</source>
        <translation>{sheet}: {words}</translation>
    </message>
</context>
<context>
    <name>MinutesPart</name>
    <message>
        <source>Language not said</source>
        <translation>ভাষা বলা হয়নি</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>কার্যবিবরণীর ভাষা</translation>
    </message>
    <message>
        <source>No second language</source>
        <translation>দ্বিতীয় ভাষা নেই</translation>
    </message>
</context>
<context>
    <name>MissingSheet</name>
    <message numerus="yes">
        <source>%n question(s) still open</source>
        <translation>
            <numerusform>%nটি প্রশ্ন এখনও খোলা</numerusform>
            <numerusform>%nটি প্রশ্ন এখনও খোলা</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>সেখানে যান</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>প্রথমটিতে যান</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>এবং আরও %nটি</numerusform>
            <numerusform>এবং আরও %nটি</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>পাতা</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>A checklist of the visit is not completed. Complete it, or say why the visit is closed all the same.</source>
        <translation>পরিদর্শনের একটি চেকলিস্ট সম্পূর্ণ হয়নি। সম্পূর্ণ করুন, অথবা লিখুন পরিদর্শন তবু কেন বন্ধ করা হচ্ছে।</translation>
    </message>
    <message>
        <source>A committee cannot be dissolved before it was established.</source>
        <translation>গঠিত হওয়ার আগে কোনো কমিটি বিলুপ্ত হতে পারে না।</translation>
    </message>
    <message>
        <source>A committee of this kind cannot decide on improvement items.</source>
        <translation>এই ধরনের কমিটি উন্নয়নের বিষয়ে সিদ্ধান্ত নিতে পারে না।</translation>
    </message>
    <message>
        <source>A correction cannot be claimed before the day of the finding.</source>
        <translation>প্রাপ্তির দিনের আগে সংশোধনের দাবি করা যায় না।</translation>
    </message>
    <message>
        <source>A finding of an assessment is not withdrawn.</source>
        <translation>মূল্যায়নের ফলাফল প্রত্যাহার করা যায় না।</translation>
    </message>
    <message>
        <source>A follow-up visit is needed. Plan one, or start it.</source>
        <translation>একটি অনুসরণ পরিদর্শন প্রয়োজন। পরিকল্পনা করুন বা শুরু করুন।</translation>
    </message>
    <message>
        <source>A member cannot leave before joining.</source>
        <translation>সদস্য যোগ দেওয়ার আগে চলে যেতে পারেন না।</translation>
    </message>
    <message>
        <source>A new deadline lies after the present one: {earliest} or later.</source>
        <translation>নতুন সময়সীমা বর্তমানটির পরে: {earliest} বা তার পরে।</translation>
    </message>
    <message>
        <source>A review is recorded but does not count. {flaw}</source>
        <translation>একটি পর্যালোচনা লেখা আছে কিন্তু তা গণ্য হয় না। {flaw}</translation>
    </message>
    <message>
        <source>A rule failed on the server ({command}). The change is kept; you are not at fault.</source>
        <translation>সার্ভারে একটি নিয়ম ব্যর্থ হয়েছে ({command})। পরিবর্তনটি রাখা আছে; আপনার কোনো ভুল নেই।</translation>
    </message>
    <message>
        <source>A supervisor has accepted it already.</source>
        <translation>একজন তত্ত্বাবধায়ক এটি আগেই গ্রহণ করেছেন।</translation>
    </message>
    <message>
        <source>A supervisor has archived it already.</source>
        <translation>একজন তত্ত্বাবধায়ক এটি আগেই সংরক্ষণাগারে রেখেছেন।</translation>
    </message>
    <message>
        <source>A supervisor has not decided yet.</source>
        <translation>কোনো তত্ত্বাবধায়ক এখনও সিদ্ধান্ত নেননি।</translation>
    </message>
    <message>
        <source>A supervisor has returned it to its author already.</source>
        <translation>একজন তত্ত্বাবধায়ক এটি আগেই লেখকের কাছে ফেরত দিয়েছেন।</translation>
    </message>
    <message>
        <source>A supervisor has taken it up already.</source>
        <translation>একজন তত্ত্বাবধায়ক ইতিমধ্যে এটি গ্রহণ করেছেন।</translation>
    </message>
    <message>
        <source>All texts together can hold {limit} characters at most; these have {total}.</source>
        <translation>সব লেখা মিলিয়ে সর্বোচ্চ {limit} অক্ষর রাখা যায়; এগুলোতে আছে {total}।</translation>
    </message>
    <message>
        <source>An assessment is released once it is closed.</source>
        <translation>মূল্যায়ন সমাপ্ত হলে তবেই প্রকাশ করা হয়।</translation>
    </message>
    <message>
        <source>Attach the evidence, or write down what was observed.</source>
        <translation>প্রমাণ যুক্ত করুন, অথবা যা দেখা গেছে লিখুন।</translation>
    </message>
    <message>
        <source>Choose a value for every field.</source>
        <translation>প্রতিটি ঘরের জন্য একটি মান বেছে নিন।</translation>
    </message>
    <message>
        <source>Choose a value of the list: {field}.</source>
        <translation>তালিকা থেকে একটি মান বেছে নিন: {field}।</translation>
    </message>
    <message>
        <source>Choose what it is.</source>
        <translation>এটি কী তা বেছে নিন।</translation>
    </message>
    <message>
        <source>Choose why the item is pending.</source>
        <translation>বিষয়টি কেন অপেক্ষমাণ তা বেছে নিন।</translation>
    </message>
    <message>
        <source>Completed is reached only through the gates.</source>
        <translation>কেবল ধাপগুলো পার হয়েই “সম্পন্ন” হওয়া যায়।</translation>
    </message>
    <message>
        <source>Decided by the committee.</source>
        <translation>কমিটি সিদ্ধান্ত নিয়েছে।</translation>
    </message>
    <message>
        <source>In this programme there is no: {command}.</source>
        <translation>এই কর্মসূচিতে এটি নেই: {command}।</translation>
    </message>
    <message>
        <source>It cannot be closed before it was received.</source>
        <translation>পাওয়ার আগে এটি বন্ধ করা যায় না।</translation>
    </message>
    <message>
        <source>It cannot be taken back: {fields} changed again since.</source>
        <translation>ফিরিয়ে নেওয়া যায় না: এর পরে আবার বদলেছে: {fields}।</translation>
    </message>
    <message>
        <source>It is a follow-up visit.</source>
        <translation>এটি একটি অনুসরণ পরিদর্শন।</translation>
    </message>
    <message>
        <source>It rests on an earlier change of the same author that still waits: {command}. Decide that one first.</source>
        <translation>এটি একই লেখকের আগের একটি পরিবর্তনের ওপর নির্ভর করে, যা এখনও অপেক্ষায় আছে: {command}। আগে সেটির সিদ্ধান্ত নিন।</translation>
    </message>
    <message>
        <source>It rests on an earlier change that has not been accepted.</source>
        <translation>এটি আগের এমন একটি পরিবর্তনের উপর নির্ভর করে যা গৃহীত হয়নি।</translation>
    </message>
    <message>
        <source>It waits for a supervisor&apos;s decision.</source>
        <translation>এটি একজন তত্ত্বাবধায়কের সিদ্ধান্তের অপেক্ষায় আছে।</translation>
    </message>
    <message>
        <source>It was made by another version of this program. The server keeps it word for word.</source>
        <translation>এটি এই প্রোগ্রামের অন্য সংস্করণে তৈরি। সার্ভার এটি হুবহু রেখে দেয়।</translation>
    </message>
    <message>
        <source>It was removed meanwhile; your words are kept here.</source>
        <translation>এটি ইতিমধ্যে সরিয়ে ফেলা হয়েছে; আপনার লেখা এখানে রাখা আছে।</translation>
    </message>
    <message>
        <source>Meeting {number} has not been held yet.</source>
        <translation>সভা {number} এখনও হয়নি।</translation>
    </message>
    <message>
        <source>Meeting {number} is closed; its minutes are locked.</source>
        <translation>সভা {number} বন্ধ; এর কার্যবিবরণী তালাবদ্ধ।</translation>
    </message>
    <message>
        <source>Meeting {number} is not closed. Close it, or say why the visit is closed all the same.</source>
        <translation>সভা {number} বন্ধ করা হয়নি। বন্ধ করুন, অথবা লিখুন পরিদর্শন তবু কেন বন্ধ করা হচ্ছে।</translation>
    </message>
    <message>
        <source>Meeting {number} is open.</source>
        <translation>সভা {number} খোলা।</translation>
    </message>
    <message>
        <source>Meeting {number} was held.</source>
        <translation>সভা {number} হয়েছে।</translation>
    </message>
    <message>
        <source>Missing. The committee can record it at a meeting during a visit.</source>
        <translation>বাকি আছে। পরিদর্শনের সময়ের সভায় কমিটি এটি লিখতে পারে।</translation>
    </message>
    <message>
        <source>Missing. The committee can record it at the next visit, {next_visit}.</source>
        <translation>বাকি আছে। পরবর্তী পরিদর্শনে, {next_visit}, কমিটি এটি লিখতে পারে।</translation>
    </message>
    <message>
        <source>More than {limit} answers, or too long ones, at once. Give them in parts.</source>
        <translation>একবারে {limit}টির বেশি উত্তর, বা বেশি লম্বা। ভাগ করে দিন।</translation>
    </message>
    <message>
        <source>Name the law or standard that it goes against.</source>
        <translation>যে আইন বা মানের বিরুদ্ধে, তার নাম দিন।</translation>
    </message>
    <message>
        <source>No checklist has such a question.</source>
        <translation>কোনো চেকলিস্টে এমন প্রশ্ন নেই।</translation>
    </message>
    <message>
        <source>No management member in office was present.</source>
        <translation>দায়িত্বে থাকা ব্যবস্থাপনার কোনো সদস্য উপস্থিত ছিলেন না।</translation>
    </message>
    <message>
        <source>No worker member in office was present.</source>
        <translation>দায়িত্বে থাকা শ্রমিক পক্ষের কোনো সদস্য উপস্থিত ছিলেন না।</translation>
    </message>
    <message>
        <source>Not needed for this item.</source>
        <translation>এই বিষয়ে দরকার নেই।</translation>
    </message>
    <message>
        <source>Nothing can be changed while the screen is shown to the factory.</source>
        <translation>কারখানাকে পর্দা দেখানোর সময় কিছু বদলানো যায় না।</translation>
    </message>
    <message>
        <source>Only a Completed item can be reopened.</source>
        <translation>কেবল সম্পন্ন বিষয় পুনরায় খোলা যায়।</translation>
    </message>
    <message>
        <source>Only a follow-up visit can verify it.</source>
        <translation>শুধু অনুসরণ পরিদর্শনেই এটি যাচাই করা যায়।</translation>
    </message>
    <message>
        <source>Quote the recommendation that was followed up.</source>
        <translation>যে সুপারিশ অনুসরণ করা হয়েছে তা উদ্ধৃত করুন।</translation>
    </message>
    <message>
        <source>Required answers are missing: {count}. Give them, or complete the checklist with a reason.</source>
        <translation>আবশ্যক উত্তর বাকি: {count}। সেগুলো দিন, অথবা কারণ লিখে চেকলিস্ট শেষ করুন।</translation>
    </message>
    <message>
        <source>Reviews of the same day differ. The committee records one that counts, or one is withdrawn.</source>
        <translation>একই দিনের পর্যালোচনাগুলো ভিন্ন। কমিটি গণ্য হবে এমন একটি লিখবে, অথবা একটি প্রত্যাহার করা হবে।</translation>
    </message>
    <message>
        <source>Say whether documents were reviewed or the change was observed.</source>
        <translation>নথি পর্যালোচনা হয়েছে না পরিবর্তন দেখা হয়েছে তা জানান।</translation>
    </message>
    <message>
        <source>Somebody has already decided this.</source>
        <translation>কেউ ইতিমধ্যে এর সিদ্ধান্ত নিয়েছেন।</translation>
    </message>
    <message>
        <source>Somebody raised a finding from this answer already. Look at it before you raise another.</source>
        <translation>এই উত্তর থেকে কেউ আগেই একটি সমস্যা তুলেছেন। আরেকটি তোলার আগে সেটি দেখুন।</translation>
    </message>
    <message>
        <source>Stage {stage} is not reached.</source>
        <translation>ধাপ {stage} এখনো আসেনি।</translation>
    </message>
    <message>
        <source>Stage {stage} is recorded already.</source>
        <translation>ধাপ {stage} ইতিমধ্যে লিপিবদ্ধ।</translation>
    </message>
    <message>
        <source>That cannot be a number of persons or days: {field}.</source>
        <translation>এটি মানুষ বা দিনের সংখ্যা হতে পারে না: {field}।</translation>
    </message>
    <message>
        <source>The assessment is released already.</source>
        <translation>মূল্যায়নটি ইতিমধ্যে প্রকাশিত।</translation>
    </message>
    <message>
        <source>The catalogue has no such compliance point or question.</source>
        <translation>তালিকায় এমন কোনো প্রতিপালন বিষয় বা প্রশ্ন নেই।</translation>
    </message>
    <message>
        <source>The change carries an id that is not one ({kind}).</source>
        <translation>পরিবর্তনটির পরিচিতি নম্বর সঠিক নয় ({kind})।</translation>
    </message>
    <message>
        <source>The change carries the name of somebody else.</source>
        <translation>পরিবর্তনটি অন্য কারও নামে।</translation>
    </message>
    <message>
        <source>The change comes from a device that is not yours.</source>
        <translation>পরিবর্তনটি এমন যন্ত্র থেকে এসেছে যা আপনার নয়।</translation>
    </message>
    <message>
        <source>The change is larger than the server takes. It is kept as it is; enter it again in parts.</source>
        <translation>পরিবর্তনটি সার্ভার যতটা নেয় তার চেয়ে বড়। এটি যেমন আছে তেমনই রাখা আছে; ভাগ করে আবার লিখুন।</translation>
    </message>
    <message>
        <source>The checklist is completed. Open it again to change an answer or its photos.</source>
        <translation>চেকলিস্টটি সম্পন্ন হয়েছে। কোনো উত্তর বা তার ছবি বদলাতে এটি আবার খুলুন।</translation>
    </message>
    <message>
        <source>The checklist is open already.</source>
        <translation>চেকলিস্টটি আগেই খোলা।</translation>
    </message>
    <message>
        <source>The checklist is open.</source>
        <translation>চেকলিস্টটি খোলা।</translation>
    </message>
    <message>
        <source>The checklist {code} belongs to another programme.</source>
        <translation>{code} চেকলিস্টটি অন্য কর্মসূচির।</translation>
    </message>
    <message>
        <source>The chosen value does not fit the field.</source>
        <translation>বেছে নেওয়া মান এই ঘরে চলে না।</translation>
    </message>
    <message>
        <source>The committee was not yet established, or already dissolved, on the day of the meeting.</source>
        <translation>সভার দিনে কমিটি তখনো গঠিত হয়নি, অথবা আগেই বিলুপ্ত হয়েছিল।</translation>
    </message>
    <message>
        <source>The committee&apos;s latest decision: {outcome}.</source>
        <translation>কমিটির সর্বশেষ সিদ্ধান্ত: {outcome}।</translation>
    </message>
    <message>
        <source>The committee&apos;s latest decision: {outcome}. The next chance is the visit of {next_visit}.</source>
        <translation>কমিটির সর্বশেষ সিদ্ধান্ত: {outcome}। পরের সুযোগ {next_visit} তারিখের পরিদর্শনে।</translation>
    </message>
    <message>
        <source>The days of a visit start at 1.</source>
        <translation>পরিদর্শনের দিন ১ থেকে শুরু।</translation>
    </message>
    <message>
        <source>The deadline cannot lie before the day of the finding.</source>
        <translation>সময়সীমা প্রাপ্তির দিনের আগে হতে পারে না।</translation>
    </message>
    <message>
        <source>The decision does not name the changes that this one rests on. Open it again and decide once more.</source>
        <translation>এটি যেসব পরিবর্তনের ওপর নির্ভর করে, সিদ্ধান্তে সেগুলোর উল্লেখ নেই। আবার খুলে নতুন করে সিদ্ধান্ত নিন।</translation>
    </message>
    <message>
        <source>The factory has claimed the correction already; an inspector verifies it on a follow-up visit.</source>
        <translation>কারখানা ইতিমধ্যে সংশোধনের দাবি করেছে; একজন পরিদর্শক অনুসরণ পরিদর্শনে তা যাচাই করেন।</translation>
    </message>
    <message>
        <source>The factory has not filled: {fields}. Review it anyway only with a reason.</source>
        <translation>কারখানা পূরণ করেনি: {fields}। তবু পর্যালোচনা করতে কারণ লিখতে হবে।</translation>
    </message>
    <message>
        <source>The factory is no longer assigned to you. The change was refused; its words are kept.</source>
        <translation>কারখানাটি আর আপনার দায়িত্বে নেই। পরিবর্তনটি গ্রহণ করা হয়নি; এর লেখা রাখা আছে।</translation>
    </message>
    <message>
        <source>The factory owns this. Choose for whom you are entering it: name and position.</source>
        <translation>এটি কারখানার। কার পক্ষে লিখছেন বেছে নিন: নাম ও পদ।</translation>
    </message>
    <message>
        <source>The file is not stored on this device yet.</source>
        <translation>ফাইলটি এখনও এই যন্ত্রে রাখা হয়নি।</translation>
    </message>
    <message>
        <source>The follow-up visit has not begun.</source>
        <translation>অনুসরণ পরিদর্শন শুরু হয়নি।</translation>
    </message>
    <message>
        <source>The follow-up visit must lie after the day of the finding, {found}.</source>
        <translation>অনুসরণ পরিদর্শন প্রাপ্তির দিনের ({found}) পরে হতে হবে।</translation>
    </message>
    <message>
        <source>The item has reviews, claims, evidence or comments; it stays in the plan.</source>
        <translation>বিষয়টিতে পর্যালোচনা, দাবি, প্রমাণ বা মন্তব্য আছে; এটি পরিকল্পনায় থাকবে।</translation>
    </message>
    <message>
        <source>The item is Completed. A supervisor can reopen it with a reason.</source>
        <translation>বিষয়টি সম্পন্ন। একজন তত্ত্বাবধায়ক কারণ লিখে এটি পুনরায় খুলতে পারেন।</translation>
    </message>
    <message>
        <source>The item was changed since it was entered; it stays.</source>
        <translation>যোগ করার পর বিষয়টি বদলানো হয়েছে; এটি থাকবে।</translation>
    </message>
    <message>
        <source>The item was withdrawn; it is no longer in the plan.</source>
        <translation>বিষয়টি প্রত্যাহার করা হয়েছে; এটি আর পরিকল্পনায় নেই।</translation>
    </message>
    <message>
        <source>The meeting belongs to no visit, or to a cancelled one.</source>
        <translation>সভাটি কোনো পরিদর্শনের নয়, অথবা বাতিল পরিদর্শনের।</translation>
    </message>
    <message>
        <source>The meeting is not on this device.</source>
        <translation>সভাটি এই যন্ত্রে নেই।</translation>
    </message>
    <message>
        <source>The minutes are locked; what comes later is added below them.</source>
        <translation>কার্যবিবরণী তালাবদ্ধ; পরের কথা তার নিচে যোগ করা হয়।</translation>
    </message>
    <message>
        <source>The minutes are still open: write it there.</source>
        <translation>কার্যবিবরণী এখনও খোলা: সেখানেই লিখুন।</translation>
    </message>
    <message>
        <source>The number of a meeting starts at 1.</source>
        <translation>সভার নম্বর ১ থেকে শুরু।</translation>
    </message>
    <message>
        <source>The server could not read the change; it is kept there as sent.</source>
        <translation>সার্ভার পরিবর্তনটি পড়তে পারেনি; যেমন পাঠানো হয়েছে তেমনই সেখানে রাখা আছে।</translation>
    </message>
    <message>
        <source>The server could not store the change; it is kept there as sent.</source>
        <translation>সার্ভার পরিবর্তনটি সংরক্ষণ করতে পারেনি; যেমন পাঠানো হয়েছে তেমনই সেখানে রাখা আছে।</translation>
    </message>
    <message>
        <source>The server judged by newer rules ({judged_by}) than this device had ({named}).</source>
        <translation>এই যন্ত্রের নিয়মের ({named}) চেয়ে নতুন নিয়মে ({judged_by}) সার্ভার বিচার করেছে।</translation>
    </message>
    <message>
        <source>The violation is open.</source>
        <translation>লঙ্ঘনটি খোলা আছে।</translation>
    </message>
    <message>
        <source>The violation is verified as corrected; it is not changed any more.</source>
        <translation>লঙ্ঘনটি সংশোধিত বলে যাচাই হয়েছে; এটি আর পরিবর্তন হয় না।</translation>
    </message>
    <message>
        <source>The violation was withdrawn; it is not changed any more.</source>
        <translation>লঙ্ঘনটি প্রত্যাহার করা হয়েছে; এটি আর পরিবর্তন হয় না।</translation>
    </message>
    <message>
        <source>The visit has not started.</source>
        <translation>পরিদর্শন শুরু হয়নি।</translation>
    </message>
    <message>
        <source>The visit is closed; its record is locked.</source>
        <translation>পরিদর্শন বন্ধ; এর নথি তালাবদ্ধ।</translation>
    </message>
    <message>
        <source>The visit is in progress.</source>
        <translation>পরিদর্শন চলছে।</translation>
    </message>
    <message>
        <source>The visit is later than the finding.</source>
        <translation>পরিদর্শনটি প্রাপ্তির পরে।</translation>
    </message>
    <message>
        <source>The visit is no longer planned.</source>
        <translation>পরিদর্শনটি আর পরিকল্পিত অবস্থায় নেই।</translation>
    </message>
    <message>
        <source>The visit is not in progress.</source>
        <translation>পরিদর্শনটি চলমান নয়।</translation>
    </message>
    <message>
        <source>The visit is over; its checklists are locked.</source>
        <translation>পরিদর্শন শেষ; এর চেকলিস্ট আর বদলায় না।</translation>
    </message>
    <message>
        <source>The visit is over; its record is locked. Attach what comes later to the item or the violation that it shows.</source>
        <translation>পরিদর্শন শেষ; এর নথি তালাবদ্ধ। পরে যা আসে তা যে বিষয় বা লঙ্ঘন দেখায় তার সঙ্গে যুক্ত করুন।</translation>
    </message>
    <message>
        <source>The visit of meeting {number} is over; its record is locked.</source>
        <translation>সভা {number}-এর সফর শেষ হয়ে গেছে; এর নথি তালাবদ্ধ।</translation>
    </message>
    <message>
        <source>The visit was before the claim of {claimed}: a claim is verified on its day or later.</source>
        <translation>পরিদর্শনটি {claimed} তারিখের দাবির আগের: দাবি যাচাই করা হয় সেই দিন বা তার পরে।</translation>
    </message>
    <message>
        <source>The visit was begun.</source>
        <translation>পরিদর্শন শুরু হয়েছে।</translation>
    </message>
    <message>
        <source>The visit was cancelled.</source>
        <translation>পরিদর্শন বাতিল হয়েছে।</translation>
    </message>
    <message>
        <source>These marks cannot be kept, or this is no photo.</source>
        <translation>এই চিহ্নগুলো রাখা যায় না, অথবা এটি ছবি নয়।</translation>
    </message>
    <message>
        <source>This cannot be done here: {command}.</source>
        <translation>এখানে এটি করা যায় না: {command}।</translation>
    </message>
    <message>
        <source>This factory is not assigned to you.</source>
        <translation>এই কারখানা আপনার দায়িত্বে নেই।</translation>
    </message>
    <message>
        <source>This factory was never assigned to you.</source>
        <translation>এই কারখানা কখনও আপনার দায়িত্বে ছিল না।</translation>
    </message>
    <message>
        <source>This is already recorded ({kind}).</source>
        <translation>এটি আগেই লেখা হয়েছে ({kind})।</translation>
    </message>
    <message>
        <source>This is not known here ({kind}).</source>
        <translation>এটি এখানে জানা নেই ({kind})।</translation>
    </message>
    <message>
        <source>This is the copy of a refusal. Its author decides whether to send it again or put it aside.</source>
        <translation>এটি একটি প্রত্যাখ্যানের অনুলিপি। আবার পাঠাবেন না সরিয়ে রাখবেন, তা লেখক ঠিক করেন।</translation>
    </message>
    <message>
        <source>This piece of evidence was withdrawn.</source>
        <translation>এই প্রমাণ প্রত্যাহার করা হয়েছে।</translation>
    </message>
    <message>
        <source>This programme has no visits of this kind.</source>
        <translation>এই কর্মসূচিতে এ ধরনের পরিদর্শন নেই।</translation>
    </message>
    <message>
        <source>This review was withdrawn.</source>
        <translation>এই পর্যালোচনা প্রত্যাহার করা হয়েছে।</translation>
    </message>
    <message>
        <source>This version does not know the field {field}.</source>
        <translation>এই সংস্করণ {field} ঘরটি চেনে না।</translation>
    </message>
    <message>
        <source>Version {edition} of the checklist {code} was withdrawn. Choose the one that stands now.</source>
        <translation>{code} চেকলিস্টের {edition} সংস্করণ প্রত্যাহার করা হয়েছে। এখন যেটি চালু সেটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Visits of this kind are not planned by advisors.</source>
        <translation>এই ধরনের পরিদর্শন পরামর্শকেরা পরিকল্পনা করেন না।</translation>
    </message>
    <message>
        <source>What is kept of this change cannot be read, and no server takes it so. It stays as it is.</source>
        <translation>এই পরিবর্তনের যা রাখা আছে তা পড়া যায় না, আর কোনো সার্ভার এভাবে নেয় না। এটি যেমন আছে তেমনই থাকছে।</translation>
    </message>
    <message>
        <source>When two people change the same thing, or a rule stands against a change, it is shown here.</source>
        <translation>দুজন একই জিনিস বদলালে, বা কোনো নিয়ম পরিবর্তনের বিপক্ষে গেলে, তা এখানে দেখানো হয়।</translation>
    </message>
    <message>
        <source>Workers must be interviewed first: the next assessment decides. The advisor may override it.</source>
        <translation>আগে শ্রমিকদের সাক্ষাৎকার নিতে হবে: পরবর্তী মূল্যায়নে ঠিক হবে। পরামর্শক চাইলে অন্যথা করতে পারেন।</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>নাম লিখুন।</translation>
    </message>
    <message>
        <source>Write a note: its author reads it.</source>
        <translation>একটি মন্তব্য লিখুন: লেখক তা পড়বেন।</translation>
    </message>
    <message>
        <source>Write a reason.</source>
        <translation>কারণ লিখুন।</translation>
    </message>
    <message>
        <source>Write something.</source>
        <translation>কিছু লিখুন।</translation>
    </message>
    <message>
        <source>Write the day on which it happened.</source>
        <translation>যেদিন ঘটেছে সেই দিন লিখুন।</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>কী ঘটেছে লিখুন।</translation>
    </message>
    <message>
        <source>Write what is done about it.</source>
        <translation>এ বিষয়ে কী করা হচ্ছে লিখুন।</translation>
    </message>
    <message>
        <source>Write what is to be improved.</source>
        <translation>কী উন্নত করতে হবে লিখুন।</translation>
    </message>
    <message>
        <source>Write what is wrong.</source>
        <translation>কী ভুল তা লিখুন।</translation>
    </message>
    <message>
        <source>Write what the complaint says.</source>
        <translation>অভিযোগে কী বলা হয়েছে লিখুন।</translation>
    </message>
    <message>
        <source>Write what was done.</source>
        <translation>কী করা হয়েছে লিখুন।</translation>
    </message>
    <message>
        <source>Write what was seen.</source>
        <translation>কী দেখা গেছে লিখুন।</translation>
    </message>
    <message>
        <source>Write what you see.</source>
        <translation>আপনি কী দেখছেন লিখুন।</translation>
    </message>
    <message>
        <source>Write who of the factory says so.</source>
        <translation>কারখানার কে তা বলছেন লিখুন।</translation>
    </message>
    <message>
        <source>Write who of the factory says that it is done.</source>
        <translation>কারখানার কে বলছেন যে কাজটি হয়েছে তা লিখুন।</translation>
    </message>
    <message>
        <source>You may change: {field}.</source>
        <translation>আপনি বদলাতে পারেন: {field}।</translation>
    </message>
    <message>
        <source>Your role cannot change: {field}.</source>
        <translation>আপনার ভূমিকায় বদলানো যায় না: {field}।</translation>
    </message>
    <message>
        <source>Your role does not include: {command}.</source>
        <translation>আপনার ভূমিকায় নেই: {command}।</translation>
    </message>
    <message>
        <source>Your role includes: {command}.</source>
        <translation>আপনার ভূমিকায় আছে: {command}।</translation>
    </message>
    <message>
        <source>{changed} changed after the committee&apos;s decision; confirm it again at the visit of {next_visit}.</source>
        <translation>কমিটির সিদ্ধান্তের পরে বদলেছে: {changed}; {next_visit} তারিখের পরিদর্শনে আবার নিশ্চিত করুন।</translation>
    </message>
    <message>
        <source>{changed} changed after the committee&apos;s decision; it must be confirmed again.</source>
        <translation>কমিটির সিদ্ধান্তের পরে বদলেছে: {changed}; আবার নিশ্চিত করতে হবে।</translation>
    </message>
    <message>
        <source>{field} belongs to the programme; its advisor writes it.</source>
        <translation>{field}: এটি কর্মসূচির; এর পরামর্শক লেখেন।</translation>
    </message>
    <message>
        <source>{field} can hold {limit} characters at most.</source>
        <translation>{field}: সর্বাধিক {limit} অক্ষর রাখা যায়।</translation>
    </message>
    <message>
        <source>{field} can hold {limit} entries at most.</source>
        <translation>{field}: সর্বাধিক {limit} টি রাখা যায়।</translation>
    </message>
    <message>
        <source>{field} follows from other steps and cannot be written.</source>
        <translation>{field}: অন্য ধাপ থেকে আসে, লেখা যায় না।</translation>
    </message>
    <message>
        <source>{field} holds characters that cannot be shown.</source>
        <translation>{field}: এমন অক্ষর আছে যা দেখানো যায় না।</translation>
    </message>
    <message>
        <source>{field}: the date is possible.</source>
        <translation>{field}: তারিখটি হতে পারে।</translation>
    </message>
    <message>
        <source>{field}: the date is too far away, {latest} at the latest. Check the year.</source>
        <translation>{field}: তারিখটি অনেক দূরে, সর্বশেষ {latest} হতে পারে। বছরটি দেখে নিন।</translation>
    </message>
    <message>
        <source>{field}: the date lies before the finding.</source>
        <translation>{field}: তারিখটি পর্যবেক্ষণের আগের।</translation>
    </message>
    <message>
        <source>{field}: the date lies before the last gate it rests on.</source>
        <translation>{field}: তারিখটি শেষ ধাপের আগের।</translation>
    </message>
    <message>
        <source>{field}: the date lies before {earliest}. Check the year.</source>
        <translation>{field}: তারিখটি {earliest}-এর আগে। বছরটি দেখে নিন।</translation>
    </message>
    <message>
        <source>{field}: the date lies in the future.</source>
        <translation>{field}: তারিখটি ভবিষ্যতের।</translation>
    </message>
    <message>
        <source>{field}: the meeting belongs to a visit that began on {earliest}; it was not held before that.</source>
        <translation>{field}: সভাটি {earliest} তারিখে শুরু হওয়া সফরের; তার আগে এটি হয়নি।</translation>
    </message>
    <message>
        <source>{held_on} · members present: {workers} worker, {managers} management</source>
        <translation>{held_on} · উপস্থিত সদস্য: শ্রমিক পক্ষ {workers}, ব্যবস্থাপনা {managers}</translation>
    </message>
</context>
<context>
    <name>NeedsView</name>
    <message>
        <source>Decide</source>
        <translation>সিদ্ধান্ত নিন</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>সিদ্ধান্ত হয়েছে</translation>
    </message>
    <message>
        <source>For others to decide</source>
        <translation>অন্যরা ঠিক করবেন</translation>
    </message>
    <message>
        <source>Kept by the server</source>
        <translation>সার্ভারে রাখা</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>আপনার অপেক্ষায় কিছু নেই</translation>
    </message>
    <message>
        <source>Other decisions</source>
        <translation>অন্যান্য সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>সরিয়ে রাখা</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>সার্ভার প্রত্যাখ্যান করেছে</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>দুই পক্ষই দেখান</translation>
    </message>
    <message>
        <source>{fields}: changed on both sides</source>
        <translation>{fields}: দুই পক্ষেই বদলেছে</translation>
    </message>
</context>
<context>
    <name>NetworkNotice</name>
    <message numerus="yes">
        <source>%n file(s) wait for another network: this one is metered.</source>
        <translation>
            <numerusform>%nটি ফাইল অন্য নেটওয়ার্কের অপেক্ষায়: এটিতে ডেটার খরচ আছে।</numerusform>
            <numerusform>%nটি ফাইল অন্য নেটওয়ার্কের অপেক্ষায়: এটিতে ডেটার খরচ আছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>ওয়েব পাতাটি খুলুন</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>তবু পাঠান</translation>
    </message>
</context>
<context>
    <name>NewItemActs</name>
    <message>
        <source>Added: {area}</source>
        <translation>যোগ হয়েছে: {area}</translation>
    </message>
</context>
<context>
    <name>NoCommittee</name>
    <message>
        <source>Its committees cannot be shown.</source>
        <translation>এর কমিটি দেখানো যায় না।</translation>
    </message>
    <message>
        <source>No committee yet</source>
        <translation>এখনও কমিটি নেই</translation>
    </message>
    <message>
        <source>Register a committee…</source>
        <translation>কমিটি নিবন্ধন করুন…</translation>
    </message>
    <message>
        <source>This factory is not assigned to you</source>
        <translation>এই কারখানা আপনার দায়িত্বে নেই</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note to the author</source>
        <translation>লেখকের জন্য মন্তব্য</translation>
    </message>
    <message>
        <source>Write a note: the author reads it.</source>
        <translation>একটি মন্তব্য লিখুন: লেখক এটি পড়বেন।</translation>
    </message>
</context>
<context>
    <name>OlderBar</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Fetch older history</source>
        <translation>আগের ইতিহাস আনুন</translation>
    </message>
    <message>
        <source>Fetching older history: {done} of {total}</source>
        <translation>আগের ইতিহাস আনা হচ্ছে: {total}-এর মধ্যে {done}</translation>
    </message>
    <message>
        <source>Older history comes once this device is connected and syncs.</source>
        <translation>এই যন্ত্র সংযুক্ত হয়ে আদান-প্রদান করলেই আগের ইতিহাস আসবে।</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>এখনই চেষ্টা করুন</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>%n photo(s) and document(s) wait to be sent: {size}.</source>
        <translation>
            <numerusform>%nটি ছবি ও নথি পাঠানোর অপেক্ষায়: {size}।</numerusform>
            <numerusform>%nটি ছবি ও নথি পাঠানোর অপেক্ষায়: {size}।</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>পরিবর্তন</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>Not taken in yet</source>
        <translation>এখনো গৃহীত হয়নি</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>পাঠানো থামানো আছে।</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>They follow the changes by themselves.</source>
        <translation>পরিবর্তনগুলোর পরে নিজে থেকেই যাবে।</translation>
    </message>
    <message>
        <source>This network may cost money: they wait for another one.</source>
        <translation>এই নেটওয়ার্কে খরচ হতে পারে: অন্য নেটওয়ার্কের অপেক্ষায় আছে।</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>পাঠাতে হবে</translation>
    </message>
    <message>
        <source>Waits for an earlier change</source>
        <translation>আগের পরিবর্তনের অপেক্ষায়</translation>
    </message>
    <message>
        <source>Would be refused</source>
        <translation>প্রত্যাখ্যাত হবে</translation>
    </message>
    <message>
        <source>waits for: {changes}</source>
        <translation>এর অপেক্ষায়: {changes}</translation>
    </message>
    <message>
        <source>{command}: {fields}</source>
        <translation>{command}: {fields}</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message numerus="yes">
        <source>%n photo(s) and document(s) cannot be sent: the change that named them was refused, or the server does not know them. They stay on this device.</source>
        <translation>
            <numerusform>%nটি ছবি ও নথি পাঠানো যায় না: যে পরিবর্তনে এর কথা আছে তা প্রত্যাখ্যাত, বা সার্ভার এটি চেনে না। এই যন্ত্রেই থাকছে।</numerusform>
            <numerusform>%nটি ছবি ও নথি পাঠানো যায় না: যে পরিবর্তনে এগুলোর কথা আছে তা প্রত্যাখ্যাত, বা সার্ভার এগুলো চেনে না। এই যন্ত্রেই থাকছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes to send</source>
        <translation>পাঠানোর পরিবর্তনসমূহ</translation>
    </message>
    <message>
        <source>Every change you made on this device has the server&apos;s receipt.</source>
        <translation>এই যন্ত্রে আপনার করা প্রতিটি পরিবর্তনের প্রাপ্তিস্বীকার সার্ভার দিয়েছে।</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>পাঠানোর অপেক্ষায় কিছু নেই</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Checklist</source>
        <translation>চেকলিস্ট</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>কারখানাসমূহ</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>কারখানা</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>আদান-প্রদান কেন্দ্র</translation>
    </message>
    <message>
        <source>Team queue</source>
        <translation>দলের সারি</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>পরিদর্শন</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>পরিদর্শন</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>স্বাগতম</translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>কিছু পাওয়া যায়নি। অন্য শব্দ দিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>ফলাফল</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>খুঁজুন বা কোনো কাজ করান</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message numerus="yes">
        <source>%n item(s), as the list shows them now</source>
        <translation>
            <numerusform>%nটি বিষয়, তালিকায় এখন যেমন দেখানো হচ্ছে</numerusform>
            <numerusform>%nটি বিষয়, তালিকায় এখন যেমন দেখানো হচ্ছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n পৃষ্ঠা</numerusform>
            <numerusform>%n পৃষ্ঠা</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {files}</source>
        <translation>সংরক্ষিত হয়েছে: {files}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>প্রিন্টারে পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>The record has changed meanwhile. Look at it again.</source>
        <translation>এর মধ্যে নথি বদলে গেছে। আবার দেখে নিন।</translation>
    </message>
    <message>
        <source>There is a file {file} already. Choose another name.</source>
        <translation>{file} নামে একটি ফাইল আগে থেকেই আছে। অন্য নাম দিন।</translation>
    </message>
    <message>
        <source>What this paper is about is not on this device any more.</source>
        <translation>এই কাগজ যা নিয়ে, তা আর এই ডিভাইসে নেই।</translation>
    </message>
    <message>
        <source>Where to save the paper</source>
        <translation>কাগজটি কোথায় সংরক্ষণ করবেন</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>As what</source>
        <translation>কী হিসেবে</translation>
    </message>
    <message>
        <source>Blank checklist for paper</source>
        <translation>কাগজের জন্য খালি চেকলিস্ট</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>এক্সেল ওয়ার্কবুক (XLSX)</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>চেকলিস্ট রপ্তানি</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>পরিকল্পনা রপ্তানি</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>কার জন্য</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Minutes as a paper</source>
        <translation>কার্যবিবরণী কাগজ হিসেবে</translation>
    </message>
    <message>
        <source>Names stand in the text. Let the role take their place, or close.</source>
        <translation>লেখার মধ্যে নাম আছে। নামের জায়গায় পদ বসান, অথবা বন্ধ করুন।</translation>
    </message>
    <message>
        <source>None</source>
        <translation>কোনোটি নয়</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF and Word (DOCX)</source>
        <translation>PDF ও ওয়ার্ড (DOCX)</translation>
    </message>
    <message>
        <source>Picture of the first page</source>
        <translation>প্রথম পৃষ্ঠার ছবি</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>মুদ্রণ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>মুদ্রণ করুন…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>অগ্রগতি</translation>
    </message>
    <message>
        <source>Record of the visit</source>
        <translation>পরিদর্শনের নথি</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>সংরক্ষণ করুন…</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>পাশে দ্বিতীয় ভাষা</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>These names must not leave the programme:</source>
        <translation>এই নামগুলো কর্মসূচির বাইরে যাওয়া চলবে না:</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>ওয়ার্ড (DOCX)</translation>
    </message>
    <message>
        <source>Write the role in the place of each name</source>
        <translation>প্রতিটি নামের জায়গায় পদ লিখুন</translation>
    </message>
    <message numerus="yes">
        <source>and at %n other place(s)</source>
        <translation>
            <numerusform>এবং আরও %nটি জায়গায়</numerusform>
            <numerusform>এবং আরও %nটি জায়গায়</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} in “{place}”: {text}</source>
        <translation>“{place}”-এ {name}: {text}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Actions needed</source>
        <translation>প্রয়োজনীয় পদক্ষেপ</translation>
    </message>
    <message>
        <source>Added after the record was closed</source>
        <translation>নথি বন্ধ করার পরে যোগ করা হয়েছে</translation>
    </message>
    <message>
        <source>Additional persons</source>
        <translation>অতিরিক্ত ব্যক্তি</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ঠিকানা</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>আলোচ্যসূচি</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>উত্তর দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Area of improvement</source>
        <translation>উন্নয়নের ক্ষেত্র</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>জিজ্ঞাসা করা হয়েছে</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>উপস্থিতি</translation>
    </message>
    <message>
        <source>Category of the building</source>
        <translation>ভবনের শ্রেণি</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>চেকলিস্ট</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>চেকলিস্ট</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>যিনি দাবি করেছেন</translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation>দাবির তারিখ</translation>
    </message>
    <message>
        <source>Closed while something was open, because</source>
        <translation>কিছু বাকি থাকতে বন্ধ করা হয়েছে, কারণ</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>গুচ্ছ</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>কমিটি</translation>
    </message>
    <message>
        <source>Committee meeting {number}</source>
        <translation>কমিটির সভা {number}</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>সম্পন্ন হওয়ার তারিখ</translation>
    </message>
    <message>
        <source>Compliance point</source>
        <translation>প্রতিপালন বিষয়</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>দিনের সংখ্যা</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>সময়সীমা</translation>
    </message>
    <message>
        <source>Deadline before</source>
        <translation>আগের সময়সীমা</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Decisions of the committee</source>
        <translation>কমিটির সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>নির্দেশ</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>ভিন্নমত</translation>
    </message>
    <message>
        <source>Documents were reviewed</source>
        <translation>নথিপত্র পর্যালোচনা করা হয়েছে</translation>
    </message>
    <message>
        <source>Draft: the minutes are not closed yet</source>
        <translation>খসড়া: কার্যবিবরণী এখনও বন্ধ করা হয়নি</translation>
    </message>
    <message>
        <source>Escalation on the days of this visit</source>
        <translation>এই পরিদর্শনের দিনগুলোতে কঠোরতার ধাপ</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>কারখানা</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ত্রুটি</translation>
    </message>
    <message>
        <source>Findings raised</source>
        <translation>উত্থাপিত বিষয়</translation>
    </message>
    <message>
        <source>For the buyer.</source>
        <translation>ক্রেতার জন্য।</translation>
    </message>
    <message>
        <source>For the factory.</source>
        <translation>কারখানার জন্য।</translation>
    </message>
    <message>
        <source>For the management: name, day, signature</source>
        <translation>ব্যবস্থাপনার পক্ষে: নাম, তারিখ, স্বাক্ষর</translation>
    </message>
    <message>
        <source>For the programme only: it holds names and dissent.</source>
        <translation>শুধু কর্মসূচির জন্য: এতে নাম ও ভিন্নমত আছে।</translation>
    </message>
    <message>
        <source>For the programme: name, day, signature</source>
        <translation>কর্মসূচির পক্ষে: নাম, তারিখ, স্বাক্ষর</translation>
    </message>
    <message>
        <source>For the worker side: signature</source>
        <translation>শ্রমিক পক্ষে: স্বাক্ষর</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>পর্যবেক্ষণের তারিখ</translation>
    </message>
    <message>
        <source>How it was held</source>
        <translation>কীভাবে অনুষ্ঠিত হয়েছে</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>উন্নয়ন পরিকল্পনা</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>Items worked on</source>
        <translation>যে বিষয়গুলো নিয়ে কাজ হয়েছে</translation>
    </message>
    <message>
        <source>Key work ahead</source>
        <translation>সামনের প্রধান কাজ</translation>
    </message>
    <message>
        <source>Lead person</source>
        <translation>দায়িত্বপ্রাপ্ত ব্যক্তি</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>আইনি সূত্র</translation>
    </message>
    <message>
        <source>Management representative {number}</source>
        <translation>ব্যবস্থাপনার প্রতিনিধি {number}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>কার্যবিবরণী</translation>
    </message>
    <message>
        <source>Minutes of the committee meeting</source>
        <translation>কমিটির সভার কার্যবিবরণী</translation>
    </message>
    <message>
        <source>Minutes of the visit</source>
        <translation>পরিদর্শনের কার্যবিবরণী</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>সর্বোচ্চ</translation>
    </message>
    <message>
        <source>New findings</source>
        <translation>নতুন পাওয়া বিষয়</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>প্রযোজ্য নয়</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>দায়িত্ব</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>উৎস</translation>
    </message>
    <message>
        <source>Other participants</source>
        <translation>অন্যান্য অংশগ্রহণকারী</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>পৃষ্ঠা {page} / {pages}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ব্যক্তি</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>ছবি {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>স্থান</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>উপস্থিত</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>কর্মসূচি</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>অগ্রগতি</translation>
    </message>
    <message>
        <source>Publicly reported</source>
        <translation>প্রকাশ্যে প্রতিবেদিত</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>উদ্দেশ্য</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>প্রশ্ন</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>সুপারিশ</translation>
    </message>
    <message>
        <source>Record of the visit</source>
        <translation>পরিদর্শনের নথি</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ফল</translation>
    </message>
    <message>
        <source>Reviewed before the factory&apos;s commitment, because</source>
        <translation>কারখানার অঙ্গীকারের আগেই পর্যালোচনা, কারণ</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>মূল কারণ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>বিভাগ</translation>
    </message>
    <message>
        <source>Seen not corrected</source>
        <translation>সংশোধিত দেখা যায়নি</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>তীব্রতা</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>পক্ষ</translation>
    </message>
    <message>
        <source>Spoke for the factory</source>
        <translation>কারখানার পক্ষে কথা বলেছেন</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ধাপ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ধাপ</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>লক্ষ্য তারিখ</translation>
    </message>
    <message>
        <source>The change was seen in the workplace</source>
        <translation>কর্মস্থলে পরিবর্তন দেখা গেছে</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>যাচাইয়ের তারিখ</translation>
    </message>
    <message>
        <source>Verified on this visit</source>
        <translation>এই পরিদর্শনে যাচাই করা</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>লঙ্ঘন</translation>
    </message>
    <message>
        <source>Violations recorded</source>
        <translation>লিপিবদ্ধ লঙ্ঘন</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>ভার্চুয়াল</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>পরিদর্শন</translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation>পরিদর্শন {number}</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>যার ভিত্তিতে</translation>
    </message>
    <message>
        <source>What the factory says</source>
        <translation>কারখানার বক্তব্য</translation>
    </message>
    <message>
        <source>What was agreed to do, and by when</source>
        <translation>কী করা হবে এবং কবের মধ্যে</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>কী করা হয়েছে</translation>
    </message>
    <message>
        <source>Why pending</source>
        <translation>কেন মুলতবি</translation>
    </message>
    <message>
        <source>Worker representative {number}</source>
        <translation>শ্রমিক প্রতিনিধি {number}</translation>
    </message>
    <message>
        <source>Worker representatives are named only where they agreed; the others stand by their role.</source>
        <translation>শ্রমিক প্রতিনিধিদের নাম শুধু তাঁদের সম্মতিতে লেখা হয়; অন্যদের পদ দিয়ে বোঝানো হয়।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>একজন ব্যক্তি</translation>
    </message>
    <message>
        <source>a worker representative</source>
        <translation>একজন শ্রমিক প্রতিনিধি</translation>
    </message>
    <message>
        <source>another participant</source>
        <translation>আরেকজন অংশগ্রহণকারী</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>সম্পন্ন</translation>
    </message>
    <message>
        <source>made on {day}</source>
        <translation>তৈরির তারিখ {day}</translation>
    </message>
    <message>
        <source>not completed</source>
        <translation>সম্পন্ন হয়নি</translation>
    </message>
    <message>
        <source>the picture is not on this device</source>
        <translation>ছবিটি এই ডিভাইসে নেই</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>প্রত্যাহৃত</translation>
    </message>
</context>
<context>
    <name>PartTurning</name>
    <message>
        <source>Back</source>
        <translation>পিছনে</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>{first} to {last} of {of}</source>
        <translation>{of}টির মধ্যে {first} থেকে {last}</translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message>
        <source>Closing the account</source>
        <translation>অ্যাকাউন্ট বন্ধ হচ্ছে</translation>
    </message>
    <message>
        <source>Files that nobody can read any more are left; they are deleted later.</source>
        <translation>কিছু ফাইল রয়ে গেছে, যা আর কেউ পড়তে পারবে না; সেগুলো পরে মুছে ফেলা হবে।</translation>
    </message>
    <message>
        <source>Signed out. The account stays on this device, encrypted, with all that waits in it.</source>
        <translation>সাইন আউট হয়েছে। অ্যাকাউন্টটি অপেক্ষায় থাকা সবকিছুসহ এই যন্ত্রে সাংকেতিক রূপে রইল।</translation>
    </message>
    <message>
        <source>Signed out. The key and the data of the account are destroyed on this device.</source>
        <translation>সাইন আউট হয়েছে। এই যন্ত্রে অ্যাকাউন্টের চাবি ও তথ্য ধ্বংস করা হয়েছে।</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>সাইন আউট হচ্ছে</translation>
    </message>
    <message>
        <source>The server was not reached; the session there ends by itself.</source>
        <translation>সার্ভারে পৌঁছানো যায়নি; সেখানকার অধিবেশন নিজে থেকেই শেষ হবে।</translation>
    </message>
    <message>
        <source>What is under way is finished first.</source>
        <translation>যা চলছে তা আগে শেষ হবে।</translation>
    </message>
</context>
<context>
    <name>PendingSheet</name>
    <message>
        <source>A pending item can still go through its gates.</source>
        <translation>অপেক্ষমাণ বিষয়ও তার ধাপগুলো পার হতে পারে।</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>কারণ বেছে নিন</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>কারণ বেছে নিন।</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Set pending</source>
        <translation>অপেক্ষমাণ করুন</translation>
    </message>
    <message>
        <source>Why is this item pending?</source>
        <translation>এই বিষয়টি কেন অপেক্ষমাণ?</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Add this person to the factory&apos;s contacts</source>
        <translation>ব্যক্তিটিকে কারখানার যোগাযোগে যোগ করুন</translation>
    </message>
    <message>
        <source>Choose a contact or write a name</source>
        <translation>যোগাযোগ বেছে নিন বা নাম লিখুন</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>পদ</translation>
    </message>
    <message>
        <source>Production manager</source>
        <translation>উৎপাদন ব্যবস্থাপক</translation>
    </message>
    <message>
        <source>Write the person&apos;s name.</source>
        <translation>ব্যক্তির নাম লিখুন।</translation>
    </message>
    <message>
        <source>Write the person&apos;s position.</source>
        <translation>ব্যক্তির পদ লিখুন।</translation>
    </message>
    <message>
        <source>{name}, {position}</source>
        <translation>{name}, {position}</translation>
    </message>
</context>
<context>
    <name>PlanActions</name>
    <message>
        <source>Add item</source>
        <translation>বিষয় যোগ করুন</translation>
    </message>
    <message>
        <source>Add photo or document…</source>
        <translation>ছবি বা নথি যোগ করুন…</translation>
    </message>
    <message>
        <source>Choose an item first.</source>
        <translation>আগে একটি বিষয় বেছে নিন।</translation>
    </message>
    <message>
        <source>Claim for the factory…</source>
        <translation>কারখানার পক্ষে দাবি…</translation>
    </message>
    <message>
        <source>Classify…</source>
        <translation>শ্রেণি দিন…</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>সম্পন্ন করুন…</translation>
    </message>
    <message>
        <source>Enter for another person…</source>
        <translation>অন্য কারও পক্ষে লিখুন…</translation>
    </message>
    <message>
        <source>Export the plan…</source>
        <translation>পরিকল্পনা রপ্তানি করুন…</translation>
    </message>
    <message>
        <source>Import items…</source>
        <translation>বিষয় আমদানি করুন…</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>পরের বিষয়</translation>
    </message>
    <message>
        <source>Order by urgency</source>
        <translation>জরুরি অনুযায়ী সাজান</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>ছবি পেস্ট করুন</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>আগের বিষয়</translation>
    </message>
    <message>
        <source>Record review…</source>
        <translation>পর্যালোচনা লিখুন…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>পুনরায় খুলুন…</translation>
    </message>
    <message>
        <source>Search in the plan</source>
        <translation>পরিকল্পনায় খুঁজুন</translation>
    </message>
    <message>
        <source>Set in progress</source>
        <translation>চলমান করুন</translation>
    </message>
    <message>
        <source>Set pending…</source>
        <translation>অপেক্ষমাণ করুন…</translation>
    </message>
    <message>
        <source>Worker interviews…</source>
        <translation>শ্রমিকদের সাক্ষাৎকার…</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>মন্তব্য লিখুন</translation>
    </message>
</context>
<context>
    <name>PlanColumns</name>
    <message>
        <source>Gates</source>
        <translation>ধাপ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>Lead person</source>
        <translation>দায়িত্বপ্রাপ্ত ব্যক্তি</translation>
    </message>
    <message>
        <source>Saved on this device, not received by the server yet</source>
        <translation>এই যন্ত্রে সংরক্ষিত, সার্ভার এখনও পায়নি</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>লক্ষ্য তারিখ</translation>
    </message>
</context>
<context>
    <name>PlanImport</name>
    <message>
        <source>(no words)</source>
        <translation>(কোনো লেখা নেই)</translation>
    </message>
    <message>
        <source>03/04/2026 is 3 April</source>
        <translation>03/04/2026 মানে ৩ এপ্রিল</translation>
    </message>
    <message>
        <source>03/04/2026 is 4 March</source>
        <translation>03/04/2026 মানে ৪ মার্চ</translation>
    </message>
    <message>
        <source>Added before</source>
        <translation>আগে যোগ হয়েছে</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>একই রকম</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>সব সারি</translation>
    </message>
    <message>
        <source>Cannot be added</source>
        <translation>যোগ করা যায় না</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>কলাম {number}</translation>
    </message>
    <message>
        <source>In the imported list: {status}</source>
        <translation>আমদানি করা তালিকায়: {status}</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>পরিকল্পনায় আছে</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>Items added: {count}.</source>
        <translation>যোগ হওয়া বিষয়: {count}।</translation>
    </message>
    <message>
        <source>Items taken out of the plan again: {count}.</source>
        <translation>পরিকল্পনা থেকে সরানো বিষয়: {count}।</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>বাদ</translation>
    </message>
    <message>
        <source>Like an item of the plan: {area}.</source>
        <translation>পরিকল্পনার একটি বিষয়ের মতো: {area}।</translation>
    </message>
    <message>
        <source>Like row {row} of this list: {area}.</source>
        <translation>এই তালিকার সারি {row} এর মতো: {area}।</translation>
    </message>
    <message>
        <source>New</source>
        <translation>নতুন</translation>
    </message>
    <message>
        <source>Not added: {areas}.</source>
        <translation>যোগ হয়নি: {areas}।</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>সারি</translation>
    </message>
    <message>
        <source>Stopped; choose the same list again to go on.</source>
        <translation>থেমেছে; চালিয়ে যেতে একই তালিকা আবার বাছুন।</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; read as {text}. Look at the names below.</source>
        <translation>ফাইলটি অক্ষরের ধরন বলে না; {text} হিসেবে পড়া হয়েছে। নিচের নামগুলো দেখুন।</translation>
    </message>
    <message>
        <source>The row says no {field}.</source>
        <translation>সারিতে {field} নেই।</translation>
    </message>
    <message>
        <source>There are formulas: what the spreadsheet last worked out is taken, nothing is worked out here.</source>
        <translation>সূত্র আছে: স্প্রেডশিট শেষবার যা হিসাব করেছিল তা নেওয়া হয়, এখানে কিছু হিসাব হয় না।</translation>
    </message>
    <message>
        <source>There are merged cells ({text}): what they say counts for their first row only.</source>
        <translation>একত্রিত ঘর আছে ({text}): তাদের লেখা কেবল প্রথম সারির জন্য।</translation>
    </message>
    <message>
        <source>These stay, as somebody worked on them: {areas}.</source>
        <translation>কেউ কাজ করেছেন বলে এগুলো থাকল: {areas}।</translation>
    </message>
    <message>
        <source>This row of this file was added before.</source>
        <translation>এই ফাইলের এই সারি আগে যোগ হয়েছে।</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>দেখার মতো</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>কী হবে</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>কেন</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>যোগ হবে</translation>
    </message>
    <message>
        <source>{field} can be read in two ways: {text}.</source>
        <translation>{field} দুইভাবে পড়া যায়: {text}।</translation>
    </message>
    <message>
        <source>{field} comes from a formula: {text}.</source>
        <translation>{field} একটি সূত্র থেকে এসেছে: {text}।</translation>
    </message>
    <message>
        <source>{field} is a formula without a value; save the file with values.</source>
        <translation>{field} মানহীন সূত্র; মানসহ ফাইলটি সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>{field} is no date and is left out: {text}.</source>
        <translation>{field} তারিখ নয়, তাই বাদ: {text}।</translation>
    </message>
    <message>
        <source>{field} is not in the catalogue: {text}. The item goes to the list to classify.</source>
        <translation>{field} তালিকাভুক্ত নয়: {text}। বিষয়টি শ্রেণিবিন্যাসের তালিকায় যাবে।</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} এবং আরও {count}</translation>
    </message>
    <message>
        <source>“{text}” is no known status; it stays in the progress, in words.</source>
        <translation>“{text}” কোনো পরিচিত অবস্থা নয়; এটি অগ্রগতিতে লেখা হিসেবে থাকবে।</translation>
    </message>
    <message>
        <source>“{text}” stays in the progress, in words (S1).</source>
        <translation>“{text}” অগ্রগতিতে লেখা হিসেবে থাকবে (S1)।</translation>
    </message>
    <message>
        <source>“{text}” stays in the progress, in words: the item is Completed once the committee has reviewed it (S1).</source>
        <translation>“{text}” অগ্রগতিতে লেখা হিসেবে থাকবে: কমিটি পর্যালোচনা করলে বিষয়টি সম্পন্ন হয় (S1)।</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Add item</source>
        <translation>বিষয় যোগ করুন</translation>
    </message>
    <message>
        <source>By {column}. Order by urgency</source>
        <translation>{column} অনুযায়ী। জরুরি অনুযায়ী সাজান</translation>
    </message>
    <message>
        <source>Export or import the list</source>
        <translation>তালিকা রপ্তানি বা আমদানি করুন</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>রপ্তানি…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>আমদানি…</translation>
    </message>
    <message>
        <source>Items of the plan</source>
        <translation>পরিকল্পনার বিষয়সমূহ</translation>
    </message>
    <message>
        <source>No item of this plan fits the filter and the search.</source>
        <translation>এই পরিকল্পনার কোনো বিষয় ছাঁকনি ও খোঁজের সঙ্গে মেলে না।</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>এখনো কোনো বিষয় নেই</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>কিছু মেলে না</translation>
    </message>
    <message>
        <source>Search in the plan</source>
        <translation>পরিকল্পনায় খুঁজুন</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>পুরো পরিকল্পনা দেখান</translation>
    </message>
    <message>
        <source>The improvement plan holds everything to improve: found by the factory, an advisor or assessors.</source>
        <translation>উন্নয়ন পরিকল্পনায় উন্নতির সবকিছু থাকে: কারখানা, পরামর্শক বা মূল্যায়নকারীরা যা পেয়েছেন।</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>কোন বিষয়গুলো</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Change the plan of this visit</source>
        <translation>এই পরিদর্শনের পরিকল্পনা বদলানো</translation>
    </message>
    <message>
        <source>Choose the factory</source>
        <translation>কারখানা বেছে নিন</translation>
    </message>
    <message>
        <source>Choose the factory.</source>
        <translation>কারখানা বেছে নিন।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>কারখানা</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>পদ্ধতি</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>পরিদর্শনের পরিকল্পনা</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>পরিকল্পনা করুন</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>উদ্দেশ্য</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Write the day of the visit.</source>
        <translation>পরিদর্শনের দিন লিখুন।</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Choose an item in the list to see its gates, fields, evidence and history.</source>
        <translation>ধাপ, ঘর, প্রমাণ ও ইতিহাস দেখতে তালিকা থেকে একটি বিষয় বেছে নিন।</translation>
    </message>
    <message>
        <source>Item in front</source>
        <translation>সামনের বিষয়</translation>
    </message>
    <message>
        <source>No item is chosen</source>
        <translation>কোনো বিষয় বাছা হয়নি</translation>
    </message>
    <message>
        <source>There is no picture or file in the clipboard.</source>
        <translation>ক্লিপবোর্ডে কোনো ছবি বা ফাইল নেই।</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%nটি খোলা</numerusform>
            <numerusform>%nটি খোলা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%nটির সময় পার</numerusform>
            <numerusform>%nটির সময় পার</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publicly reported</source>
        <translation>
            <numerusform>%nটি প্রকাশ্যে প্রতিবেদিত</numerusform>
            <numerusform>%nটি প্রকাশ্যে প্রতিবেদিত</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim overdue</source>
        <translation>দাবির সময় পেরিয়েছে</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>দাবিকৃত</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>সম্পন্ন</translation>
    </message>
    <message>
        <source>Completed {day}</source>
        <translation>সম্পন্ন {day}</translation>
    </message>
    <message>
        <source>Needs classification</source>
        <translation>শ্রেণি দিতে হবে</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>আপনার সিদ্ধান্ত দরকার</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খোলা</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>সময় পার</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>%n দিন দেরি</numerusform>
            <numerusform>%n দিন দেরি</numerusform>
        </translation>
    </message>
    <message>
        <source>Pending, interviews</source>
        <translation>অপেক্ষমাণ, সাক্ষাৎকার</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>প্রকাশ্য</translation>
    </message>
    <message>
        <source>Review claim now</source>
        <translation>দাবি এখনই পর্যালোচনা করুন</translation>
    </message>
    <message>
        <source>Stale gate</source>
        <translation>পুরোনো ধাপ</translation>
    </message>
    <message>
        <source>Stale gates</source>
        <translation>পুরোনো ধাপ</translation>
    </message>
    <message>
        <source>Waiting for interviews</source>
        <translation>সাক্ষাৎকারের অপেক্ষায়</translation>
    </message>
    <message>
        <source>factory</source>
        <translation>কারখানা</translation>
    </message>
    <message>
        <source>next assessment</source>
        <translation>পরের মূল্যায়ন</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>কর্মসূচি</translation>
    </message>
</context>
<context>
    <name>ProofPart</name>
    <message>
        <source>Add photo or document</source>
        <translation>ছবি বা নথি যোগ করুন</translation>
    </message>
    <message>
        <source>Committee members reviewed supporting documents</source>
        <translation>কমিটির সদস্যরা সহায়ক নথি পর্যালোচনা করেছেন</translation>
    </message>
    <message>
        <source>Committee members saw the change in the workplace</source>
        <translation>কমিটির সদস্যরা কর্মস্থলে পরিবর্তন দেখেছেন</translation>
    </message>
    <message>
        <source>Evidence of this review</source>
        <translation>এই পর্যালোচনার প্রমাণ</translation>
    </message>
    <message>
        <source>What was observed, in words</source>
        <translation>কী দেখা গেছে, ভাষায়</translation>
    </message>
</context>
<context>
    <name>ProseField</name>
    <message>
        <source>Discard</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>Kept; leaving the field saves it</source>
        <translation>রাখা আছে; ঘর ছাড়লে সংরক্ষণ হবে</translation>
    </message>
    <message>
        <source>Restored your draft</source>
        <translation>আপনার খসড়া ফিরে এসেছে</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>এই যন্ত্রে সংরক্ষিত</translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <source>Two people answered differently: decide</source>
        <translation>দুজন ভিন্ন উত্তর দিয়েছেন: সিদ্ধান্ত নিন</translation>
    </message>
</context>
<context>
    <name>QuestionHead</name>
    <message>
        <source>Last visit: {answer}</source>
        <translation>গত পরিদর্শন: {answer}</translation>
    </message>
    <message>
        <source>Legal reference: {law}</source>
        <translation>আইনি সূত্র: {law}</translation>
    </message>
    <message>
        <source>{question} *</source>
        <translation>{question} *</translation>
    </message>
</context>
<context>
    <name>QuestionsView</name>
    <message>
        <source>Questions</source>
        <translation>প্রশ্ন</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>%n change(s) accepted</source>
        <translation>
            <numerusform>%nটি পরিবর্তন গৃহীত</numerusform>
            <numerusform>%nটি পরিবর্তন গৃহীত</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%nটি অপেক্ষায়</numerusform>
            <numerusform>%nটি অপেক্ষায়</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n change(s)?</source>
        <translation>
            <numerusform>%nটি পরিবর্তন গ্রহণ করবেন?</numerusform>
            <numerusform>%nটি পরিবর্তন গ্রহণ করবেন?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n of this author…</source>
        <translation>
            <numerusform>এই লেখকের %nটিই গ্রহণ করুন…</numerusform>
            <numerusform>এই লেখকের সব %nটি গ্রহণ করুন…</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the change</source>
        <translation>পরিবর্তনটি গ্রহণ করুন</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>গৃহীত</translation>
    </message>
    <message>
        <source>Archive it without effect</source>
        <translation>কার্যকর না করে সংরক্ষণাগারে রাখুন</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>সংরক্ষণাগারে</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>পৌঁছেছে</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>লেখক</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>পরিবর্তন</translation>
    </message>
    <message>
        <source>Choose a change in the list first.</source>
        <translation>আগে তালিকা থেকে একটি পরিবর্তন বেছে নিন।</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>কারখানা</translation>
    </message>
    <message>
        <source>It is kept here word for word. Nothing of it is in the plan.</source>
        <translation>এটি হুবহু এখানে রাখা আছে। এর কিছুই পরিকল্পনায় নেই।</translation>
    </message>
    <message>
        <source>It was accepted, and applied on behalf of its author.</source>
        <translation>এটি গৃহীত হয়েছে, আর লেখকের পক্ষে প্রয়োগ করা হয়েছে।</translation>
    </message>
    <message>
        <source>It went back to its author. Nothing of it is in the plan.</source>
        <translation>এটি লেখকের কাছে ফেরত গেছে। এর কিছুই পরিকল্পনায় নেই।</translation>
    </message>
    <message>
        <source>Its author no longer held the factory when it arrived. Nothing of it is in the plan until you accept it.</source>
        <translation>এটি যখন পৌঁছায় তখন কারখানাটি আর লেখকের দায়িত্বে ছিল না। আপনি গ্রহণ না করা পর্যন্ত এর কিছুই পরিকল্পনায় যাবে না।</translation>
    </message>
    <message>
        <source>Open the record it is about</source>
        <translation>সংশ্লিষ্ট রেকর্ডটি খুলুন</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>Return it to its author</source>
        <translation>লেখককে ফেরত দিন</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>ফেরত</translation>
    </message>
    <message>
        <source>Team queue</source>
        <translation>দলের সারি</translation>
    </message>
    <message>
        <source>The record is not on this device.</source>
        <translation>রেকর্ডটি এই যন্ত্রে নেই।</translation>
    </message>
    <message>
        <source>The server refused it. Its author decides what becomes of it; this copy is for your information.</source>
        <translation>সার্ভার এটি প্রত্যাখ্যান করেছে। কী হবে তা লেখক ঠিক করবেন; এই অনুলিপি আপনার অবগতির জন্য।</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>অপেক্ষায়</translation>
    </message>
    <message>
        <source>about a record that is not on this device</source>
        <translation>এমন একটি রেকর্ড সম্পর্কে যা এই যন্ত্রে নেই</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>পাঠানো বাকি</translation>
    </message>
</context>
<context>
    <name>QueueFlows</name>
    <message>
        <source>Accept</source>
        <translation>গ্রহণ করুন</translation>
    </message>
    <message>
        <source>Archive it</source>
        <translation>সংরক্ষণাগারে রাখুন</translation>
    </message>
    <message>
        <source>Archive without effect</source>
        <translation>কার্যকর না করে সংরক্ষণাগারে রাখা</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>সংরক্ষণাগারে রাখা হয়েছে</translation>
    </message>
    <message>
        <source>It stays here word for word and changes nothing in the plan. The author reads your note.</source>
        <translation>এটি হুবহু এখানে থাকবে এবং পরিকল্পনায় কিছু বদলাবে না। লেখক আপনার মন্তব্য পড়বেন।</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>ফেরত দিন</translation>
    </message>
    <message>
        <source>Return to the author</source>
        <translation>লেখককে ফেরত দেওয়া</translation>
    </message>
    <message>
        <source>Returned to its author</source>
        <translation>লেখককে ফেরত দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>The server applies the work of {author} to the plan of {factory}, by the rules as they are then. The history names you, on behalf of {author}. This cannot be undone; what stands there can be changed like everything else.</source>
        <translation>সার্ভার {author}-এর কাজ {factory}-এর পরিকল্পনায় তখনকার নিয়ম অনুযায়ী বসাবে। ইতিহাসে {author}-এর পক্ষে আপনার নাম থাকবে। এটি ফেরানো যায় না; তবে সেখানে যা থাকবে তা অন্য সবকিছুর মতোই বদলানো যাবে।</translation>
    </message>
    <message>
        <source>This cannot be accepted</source>
        <translation>এটি গ্রহণ করা যাবে না</translation>
    </message>
    <message>
        <source>This cannot be archived</source>
        <translation>এটি সংরক্ষণাগারে রাখা যাবে না</translation>
    </message>
    <message>
        <source>This cannot be returned</source>
        <translation>এটি ফেরত দেওয়া যাবে না</translation>
    </message>
    <message>
        <source>{author} gets the change back with your note, and can send it again once they hold {factory}.</source>
        <translation>{author} আপনার মন্তব্যসহ পরিবর্তনটি ফেরত পাবেন, এবং {factory} আবার দায়িত্বে এলে এটি আবার পাঠাতে পারবেন।</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Nothing here</source>
        <translation>এখানে কিছু নেই</translation>
    </message>
    <message>
        <source>Team queue</source>
        <translation>দলের সারি</translation>
    </message>
    <message>
        <source>When somebody&apos;s work arrives after they lost a factory, it waits here for you: nothing of it is lost, and nothing of it is in the plan before you say so.</source>
        <translation>কারও দায়িত্ব থেকে কারখানা সরে যাওয়ার পর তাঁর কাজ পৌঁছালে তা এখানে আপনার জন্য অপেক্ষা করে: কিছুই হারায় না, এবং আপনি না বলা পর্যন্ত কিছুই পরিকল্পনায় যায় না।</translation>
    </message>
    <message>
        <source>Which part of the queue</source>
        <translation>সারির কোন অংশ</translation>
    </message>
</context>
<context>
    <name>QuickDecision</name>
    <message>
        <source>A review is recorded but does not count.</source>
        <translation>একটি পর্যালোচনা লেখা আছে, কিন্তু তা গণ্য হয় না।</translation>
    </message>
    <message>
        <source>Choose what the committee decided.</source>
        <translation>কমিটি কী সিদ্ধান্ত নিয়েছে বেছে নিন।</translation>
    </message>
    <message>
        <source>Committee members reviewed supporting documents</source>
        <translation>কমিটির সদস্যরা সহায়ক নথি পর্যালোচনা করেছেন</translation>
    </message>
    <message>
        <source>Committee members saw the change in the workplace</source>
        <translation>কমিটির সদস্যরা কর্মস্থলে পরিবর্তন দেখেছেন</translation>
    </message>
    <message>
        <source>Dissent, in words</source>
        <translation>ভিন্নমত, ভাষায়</translation>
    </message>
    <message>
        <source>Met. A new decision takes its place.</source>
        <translation>পূরণ হয়েছে। নতুন সিদ্ধান্ত তার জায়গা নেয়।</translation>
    </message>
    <message>
        <source>Missing: the committee has not decided.</source>
        <translation>বাকি: কমিটি সিদ্ধান্ত নেয়নি।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ফলাফল</translation>
    </message>
    <message>
        <source>Quote: {text}</source>
        <translation>উদ্ধৃতি: {text}</translation>
    </message>
    <message>
        <source>Reason, which the supervisor sees</source>
        <translation>কারণ, যা তত্ত্বাবধায়ক দেখেন</translation>
    </message>
    <message>
        <source>Recommendation that was followed up</source>
        <translation>যে সুপারিশ অনুসরণ করা হয়েছে</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>সিদ্ধান্ত লিখুন</translation>
    </message>
    <message>
        <source>Reviews of the same day differ.</source>
        <translation>একই দিনের পর্যালোচনাগুলো ভিন্ন।</translation>
    </message>
    <message>
        <source>The committee did not agree last time.</source>
        <translation>গতবার কমিটি সম্মত হয়নি।</translation>
    </message>
    <message>
        <source>The factory has not filled: {fields}. Why is it reviewed now?</source>
        <translation>কারখানা পূরণ করেনি: {fields}। এখন কেন পর্যালোচনা হচ্ছে?</translation>
    </message>
    <message>
        <source>To be confirmed again: what was decided on has changed.</source>
        <translation>আবার নিশ্চিত করতে হবে: যার উপর সিদ্ধান্ত হয়েছিল তা বদলেছে।</translation>
    </message>
    <message>
        <source>What was observed, in words</source>
        <translation>কী দেখা গেছে, ভাষায়</translation>
    </message>
</context>
<context>
    <name>QuotePart</name>
    <message>
        <source>Quote: {text}</source>
        <translation>উদ্ধৃতি: {text}</translation>
    </message>
    <message>
        <source>Recommendation that was followed up</source>
        <translation>যে সুপারিশ অনুসরণ করা হয়েছে</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>General</source>
        <translation>সাধারণ</translation>
    </message>
    <message>
        <source>What is written here is no answer yet.</source>
        <translation>এখানে যা লেখা আছে তা এখনও কোনো উত্তর নয়।</translation>
    </message>
    <message>
        <source>{number}. {entry}</source>
        <translation>{number}. {entry}</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Write a reason.</source>
        <translation>কারণ লিখুন।</translation>
    </message>
</context>
<context>
    <name>ReasonsSheet</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>বুঝেছি</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message numerus="yes">
        <source>%n decision(s) asked for</source>
        <translation>
            <numerusform>%nটি সিদ্ধান্ত চাওয়া হয়েছে</numerusform>
            <numerusform>%nটি সিদ্ধান্ত চাওয়া হয়েছে</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>পরিবর্তন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>কপি হয়েছে।</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>করা হয়েছে</translation>
    </message>
    <message>
        <source>Made, by this device</source>
        <translation>করা হয়েছে, এই যন্ত্রের সময়ে</translation>
    </message>
    <message>
        <source>No receipt in these days</source>
        <translation>এই দিনগুলোতে কোনো প্রাপ্তিস্বীকার নেই</translation>
    </message>
    <message>
        <source>Number to read over the telephone</source>
        <translation>টেলিফোনে পড়ে শোনানোর নম্বর</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>সময়কাল</translation>
    </message>
    <message>
        <source>Receipt of the server</source>
        <translation>সার্ভারের প্রাপ্তিস্বীকার</translation>
    </message>
    <message>
        <source>Receipts of the server</source>
        <translation>সার্ভারের প্রাপ্তিস্বীকারসমূহ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Received, by the server</source>
        <translation>পাওয়া গেছে, সার্ভারের সময়ে</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>নথি</translation>
    </message>
    <message>
        <source>Sent, by this device</source>
        <translation>পাঠানো হয়েছে, এই যন্ত্রের সময়ে</translation>
    </message>
    <message>
        <source>Taken as it was sent</source>
        <translation>যেমন পাঠানো হয়েছে তেমনই নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>The first answer was lost on the way. Nothing was done twice.</source>
        <translation>প্রথম উত্তরটি পথে হারিয়েছিল। কিছুই দুবার করা হয়নি।</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>গত %n দিন</numerusform>
            <numerusform>গত %n দিন</numerusform>
        </translation>
    </message>
    <message>
        <source>The server confirms every change that reaches it; its answer is kept here.</source>
        <translation>যে পরিবর্তনই সার্ভারে পৌঁছায়, সার্ভার তা স্বীকার করে; উত্তরটি এখানে রাখা হয়।</translation>
    </message>
    <message>
        <source>Told again</source>
        <translation>আবার জানানো</translation>
    </message>
    <message>
        <source>What it made of it</source>
        <translation>সার্ভার যা করেছে</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>সার্ভার যা বলেছে</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>সম্পূর্ণ নম্বর</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>লেখা নেই</translation>
    </message>
</context>
<context>
    <name>RecordDesk</name>
    <message>
        <source>Added to the minutes</source>
        <translation>কার্যবিবরণীতে যোগ করা হয়েছে</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Change</source>
        <translation>বদলান</translation>
    </message>
    <message>
        <source>Change plan…</source>
        <translation>পরিকল্পনা বদলান…</translation>
    </message>
    <message>
        <source>Entering for</source>
        <translation>যাঁর পক্ষে লেখা</translation>
    </message>
    <message>
        <source>Name the person</source>
        <translation>ব্যক্তির নাম দিন</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>এখনও কারও নাম দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>ছবি ও নথি</translation>
    </message>
    <message>
        <source>Visit days</source>
        <translation>পরিদর্শনের দিন</translation>
    </message>
    <message>
        <source>Visit record</source>
        <translation>পরিদর্শনের নথি</translation>
    </message>
    <message>
        <source>What this visit is for</source>
        <translation>এই পরিদর্শন কীসের জন্য</translation>
    </message>
    <message>
        <source>What was discussed, seen and agreed; leave out names of workers who complained</source>
        <translation>কী আলোচনা, দেখা ও ঠিক হয়েছে; অভিযোগকারী শ্রমিকের নাম লিখবেন না</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>A record that is not on this device</source>
        <translation>এই যন্ত্রে নেই এমন একটি নথি</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>সভা {number}</translation>
    </message>
    <message>
        <source>Open accident</source>
        <translation>দুর্ঘটনা খুলুন</translation>
    </message>
    <message>
        <source>Open committee</source>
        <translation>কমিটি খুলুন</translation>
    </message>
    <message>
        <source>Open complaint</source>
        <translation>অভিযোগ খুলুন</translation>
    </message>
    <message>
        <source>Open factory</source>
        <translation>কারখানা খুলুন</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>বিষয়টি খুলুন</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>নথি খুলুন</translation>
    </message>
    <message>
        <source>Open violation</source>
        <translation>লঙ্ঘন খুলুন</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>পরিদর্শন খুলুন</translation>
    </message>
    <message>
        <source>Visit of {day}</source>
        <translation>{day} তারিখের পরিদর্শন</translation>
    </message>
    <message>
        <source>Work of {author}, for the supervisors</source>
        <translation>{author}-এর কাজ, তত্ত্বাবধায়কদের জন্য</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>All factories</source>
        <translation>সব কারখানা</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>কারখানা</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>শেষ পরিবর্তন</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>করা হয়েছে</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>কোনো নথি মেলে না</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>এই যন্ত্রে নেই</translation>
    </message>
    <message>
        <source>Nothing was written on this device yet</source>
        <translation>এই যন্ত্রে এখনও কিছু লেখা হয়নি</translation>
    </message>
    <message>
        <source>Other words or fewer filters show more.</source>
        <translation>অন্য শব্দ বা কম ছাঁকনি আরও দেখায়।</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation>সার্ভার পেয়েছে</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>নথি</translation>
    </message>
    <message>
        <source>Search what you wrote</source>
        <translation>আপনার লেখায় খুঁজুন</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>সব দেখান</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>What you write is listed here, with what the server said of it.</source>
        <translation>আপনি যা লেখেন তা এখানে থাকে, সার্ভার তা নিয়ে কী বলেছে তা সহ।</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>আপনি যা লিখেছেন</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Kept word for word</source>
        <translation>হুবহু রাখা আছে</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>সরিয়ে রাখুন</translation>
    </message>
    <message>
        <source>Refused on {day}. What you wrote is kept.</source>
        <translation>{day} তারিখে প্রত্যাখ্যাত। আপনার লেখা রাখা আছে।</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>আবার পাঠান</translation>
    </message>
    <message>
        <source>Sent again, waits for the server</source>
        <translation>আবার পাঠানো হয়েছে, সার্ভারের অপেক্ষায়</translation>
    </message>
    <message>
        <source>Still in the way</source>
        <translation>এখনো যা বাধা দিচ্ছে</translation>
    </message>
    <message>
        <source>What you wanted</source>
        <translation>আপনি যা চেয়েছিলেন</translation>
    </message>
    <message>
        <source>{command} “{record}”</source>
        <translation>{command} “{record}”</translation>
    </message>
    <message>
        <source>{field}, now: {value}</source>
        <translation>{field}, এখন: {value}</translation>
    </message>
    <message>
        <source>{field}, then: {value}</source>
        <translation>{field}, তখন: {value}</translation>
    </message>
    <message>
        <source>{gate}: {reason}</source>
        <translation>{gate}: {reason}</translation>
    </message>
</context>
<context>
    <name>RefusalBox</name>
    <message>
        <source>Close the reasons</source>
        <translation>কারণ বন্ধ করুন</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>কারণ</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>আগের %nটি দেখান</numerusform>
            <numerusform>আগের %nটি দেখান</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistersTab</name>
    <message>
        <source>A name never leaves what is restricted to inspectors and supervisors of this factory.</source>
        <translation>নাম কখনো এই কারখানার পরিদর্শক ও তত্ত্বাবধায়কদের সীমিত অংশের বাইরে যায় না।</translation>
    </message>
    <message>
        <source>Accident, injury or disease</source>
        <translation>দুর্ঘটনা, আঘাত বা রোগ</translation>
    </message>
    <message>
        <source>Accidents, injuries and diseases</source>
        <translation>দুর্ঘটনা, আঘাত ও রোগ</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>নামহীন</translation>
    </message>
    <message>
        <source>Closed {day}</source>
        <translation>বন্ধ {day}</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>অভিযোগ</translation>
    </message>
    <message>
        <source>Complaints (restricted)</source>
        <translation>অভিযোগ (সীমিত)</translation>
    </message>
    <message>
        <source>Enter an accident…</source>
        <translation>দুর্ঘটনা নথিভুক্ত করুন…</translation>
    </message>
    <message>
        <source>I take it up</source>
        <translation>আমি গ্রহণ করছি</translation>
    </message>
    <message>
        <source>It is taken up; the inspector sees it with the next sync</source>
        <translation>গ্রহণ করা হয়েছে; পরবর্তী সিঙ্কে পরিদর্শক দেখবেন</translation>
    </message>
    <message>
        <source>May stay empty: anonymous</source>
        <translation>খালি থাকতে পারে: নামহীন</translation>
    </message>
    <message>
        <source>No alert can be raised here</source>
        <translation>এখানে সতর্কতা দেওয়া যায় না</translation>
    </message>
    <message>
        <source>None is entered.</source>
        <translation>কিছু নথিভুক্ত নেই।</translation>
    </message>
    <message>
        <source>None was taken down.</source>
        <translation>কিছু লিপিবদ্ধ হয়নি।</translation>
    </message>
    <message>
        <source>Nothing was raised.</source>
        <translation>কিছু জানানো হয়নি।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খোলা</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Take down a complaint…</source>
        <translation>অভিযোগ লিপিবদ্ধ করুন…</translation>
    </message>
    <message>
        <source>Take it up…</source>
        <translation>গ্রহণ করুন…</translation>
    </message>
    <message>
        <source>Take this up</source>
        <translation>এটি গ্রহণ করা</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>গৃহীত</translation>
    </message>
    <message>
        <source>The complaint is kept where only inspectors and supervisors read</source>
        <translation>অভিযোগ এমন স্থানে রাখা হয়েছে যা শুধু পরিদর্শক ও তত্ত্বাবধায়ক পড়েন</translation>
    </message>
    <message>
        <source>The register is kept</source>
        <translation>রেজিস্টার রাখা হয়েছে</translation>
    </message>
    <message>
        <source>This cannot wait…</source>
        <translation>এটি অপেক্ষা করতে পারে না…</translation>
    </message>
    <message>
        <source>Waits for a supervisor</source>
        <translation>তত্ত্বাবধায়কের অপেক্ষায়</translation>
    </message>
    <message>
        <source>What cannot wait</source>
        <translation>যা অপেক্ষা করতে পারে না</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>গৃহীত ব্যবস্থা</translation>
    </message>
    <message>
        <source>What the complaint says</source>
        <translation>অভিযোগে যা বলা হয়েছে</translation>
    </message>
    <message>
        <source>days lost {days}</source>
        <translation>নষ্ট কর্মদিবস {days}</translation>
    </message>
    <message>
        <source>women {women}, men {men}</source>
        <translation>নারী {women}, পুরুষ {men}</translation>
    </message>
</context>
<context>
    <name>RestoredNote</name>
    <message>
        <source>Discard</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>Restored your draft</source>
        <translation>আপনার খসড়া ফিরে এসেছে</translation>
    </message>
</context>
<context>
    <name>ReviewActs</name>
    <message>
        <source>Review of {gate} recorded</source>
        <translation>{gate}-এর পর্যালোচনা লেখা হয়েছে</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Agreed</source>
        <translation>একমত</translation>
    </message>
    <message>
        <source>Choose what the committee decided.</source>
        <translation>কমিটি কী সিদ্ধান্ত নিয়েছে বেছে নিন।</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>একমত নয়</translation>
    </message>
    <message>
        <source>Dissent, in words</source>
        <translation>ভিন্নমত, ভাষায়</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ধাপ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>এখনও নয়</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ফলাফল</translation>
    </message>
    <message>
        <source>Reason, which the supervisor sees</source>
        <translation>কারণ, যা তত্ত্বাবধায়ক দেখেন</translation>
    </message>
    <message>
        <source>Record review</source>
        <translation>পর্যালোচনা লিখুন</translation>
    </message>
    <message>
        <source>The committee has this before it</source>
        <translation>কমিটির সামনে যা আছে</translation>
    </message>
    <message>
        <source>The factory has not filled: {fields}. Why is it reviewed now?</source>
        <translation>কারখানা পূরণ করেনি: {fields}। এখন কেন পর্যালোচনা হচ্ছে?</translation>
    </message>
    <message>
        <source>What did the committee decide?</source>
        <translation>কমিটি কী সিদ্ধান্ত নিয়েছে?</translation>
    </message>
    <message>
        <source>With this review the gate is met.</source>
        <translation>এই পর্যালোচনায় ধাপটি পূরণ হয়।</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
</context>
<context>
    <name>ReviewsPanel</name>
    <message>
        <source>Committee reviews</source>
        <translation>কমিটির পর্যালোচনা</translation>
    </message>
    <message>
        <source>Dissent: {text}</source>
        <translation>ভিন্নমত: {text}</translation>
    </message>
    <message>
        <source>Observed: {text}</source>
        <translation>দেখা গেছে: {text}</translation>
    </message>
    <message>
        <source>Recommendation: {text}</source>
        <translation>সুপারিশ: {text}</translation>
    </message>
    <message>
        <source>Reviewed without full commitment because: {text}</source>
        <translation>পূর্ণ অঙ্গীকার ছাড়া পর্যালোচিত, কারণ: {text}</translation>
    </message>
    <message>
        <source>The committee has not reviewed this item yet.</source>
        <translation>কমিটি এখনও এই বিষয়টি পর্যালোচনা করেনি।</translation>
    </message>
    <message>
        <source>Withdrawn because: {text}</source>
        <translation>প্রত্যাহৃত, কারণ: {text}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>প্রত্যাহার করুন…</translation>
    </message>
    <message>
        <source>earlier round</source>
        <translation>আগের পর্ব</translation>
    </message>
    <message>
        <source>recorded by {name}</source>
        <translation>লিখেছেন {name}</translation>
    </message>
    <message>
        <source>saved on this device</source>
        <translation>এই যন্ত্রে সংরক্ষিত</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>প্রত্যাহৃত</translation>
    </message>
    <message>
        <source>{day}, meeting {number} of {committee}</source>
        <translation>{day}, {committee}-এর সভা {number}</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Acknowledging the report</source>
        <translation>প্রতিবেদন দেখার স্বীকৃতি</translation>
    </message>
    <message>
        <source>All items up to date</source>
        <translation>সব বিষয় হালনাগাদ</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation>যাওয়ার আগে</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>চেকলিস্ট</translation>
    </message>
    <message>
        <source>Claim of the factory</source>
        <translation>কারখানার দাবি</translation>
    </message>
    <message>
        <source>Commitment of the factory</source>
        <translation>কারখানার অঙ্গীকার</translation>
    </message>
    <message>
        <source>Committee agrees all steps were taken</source>
        <translation>কমিটি একমত যে সব পদক্ষেপ নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Committee and contacts</source>
        <translation>কমিটি ও যোগাযোগের ব্যক্তি</translation>
    </message>
    <message>
        <source>Course of a visit</source>
        <translation>পরিদর্শনের ধাপ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Decision on a conflict</source>
        <translation>বিরোধের সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Documents reviewed or change observed</source>
        <translation>নথি পর্যালোচিত বা পরিবর্তন দেখা হয়েছে</translation>
    </message>
    <message>
        <source>Finding not repeated</source>
        <translation>পুনরাবৃত্তি হয়নি এমন পর্যবেক্ষণ</translation>
    </message>
    <message>
        <source>Grievance mechanism reviewed</source>
        <translation>অভিযোগ ব্যবস্থা পর্যালোচিত</translation>
    </message>
    <message>
        <source>Missed deadline</source>
        <translation>সময়সীমা পেরিয়ে গেছে</translation>
    </message>
    <message>
        <source>Owner of the field</source>
        <translation>ঘরটির মালিক</translation>
    </message>
    <message>
        <source>Publicly reported issues first</source>
        <translation>প্রকাশ্যে প্রতিবেদিত বিষয় আগে</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>পুনরায় খোলা</translation>
    </message>
    <message>
        <source>Repeated finding</source>
        <translation>পুনরাবৃত্ত পর্যবেক্ষণ</translation>
    </message>
    <message>
        <source>Review before an assessment</source>
        <translation>মূল্যায়নের আগে পর্যালোচনা</translation>
    </message>
    <message>
        <source>Root cause followed up, in the committee&apos;s view</source>
        <translation>কমিটির মতে মূল কারণ অনুসরণ করা হয়েছে</translation>
    </message>
    <message>
        <source>Stages of escalation</source>
        <translation>ধাপে ধাপে কঠোরতা</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>ফিরিয়ে নেওয়া</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>নথি</translation>
    </message>
    <message>
        <source>The way to Completed</source>
        <translation>“সম্পন্ন” হওয়ার পথ</translation>
    </message>
    <message>
        <source>Unannounced assessment</source>
        <translation>অঘোষিত মূল্যায়ন</translation>
    </message>
    <message>
        <source>Verification by an inspector</source>
        <translation>পরিদর্শকের যাচাই</translation>
    </message>
    <message>
        <source>What a field can hold</source>
        <translation>ঘরে যা রাখা যায়</translation>
    </message>
    <message>
        <source>What a violation names</source>
        <translation>লঙ্ঘনে যা থাকতে হয়</translation>
    </message>
    <message>
        <source>What the committee saw</source>
        <translation>কমিটি যা দেখেছে</translation>
    </message>
    <message>
        <source>What the factory may see</source>
        <translation>কারখানা যা দেখতে পারে</translation>
    </message>
    <message>
        <source>What the server asks of every change</source>
        <translation>প্রতিটি পরিবর্তনে সার্ভার যা চায়</translation>
    </message>
    <message>
        <source>Who may do this</source>
        <translation>কে এটি করতে পারেন</translation>
    </message>
    <message>
        <source>Withdrawing an item</source>
        <translation>বিষয় প্রত্যাহার</translation>
    </message>
    <message>
        <source>Work kept by the supervisors</source>
        <translation>তত্ত্বাবধায়কদের কাছে রক্ষিত কাজ</translation>
    </message>
    <message>
        <source>Worker interviews</source>
        <translation>শ্রমিকদের সাক্ষাৎকার</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation>শূন্য সহনশীলতা</translation>
    </message>
</context>
<context>
    <name>RunFlows</name>
    <message>
        <source>Checklist completed</source>
        <translation>চেকলিস্ট সম্পন্ন</translation>
    </message>
    <message>
        <source>Every question that must be answered is answered.</source>
        <translation>যে প্রশ্নের উত্তর দিতেই হয়, সব কটির উত্তর দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Not completed</source>
        <translation>সম্পন্ন হয়নি</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>সংরক্ষিত হয়নি</translation>
    </message>
    <message>
        <source>The checklist is open again</source>
        <translation>চেকলিস্ট আবার খোলা</translation>
    </message>
    <message>
        <source>The finding is in the plan</source>
        <translation>সমস্যাটি পরিকল্পনায় আছে</translation>
    </message>
    <message>
        <source>This checklist cannot be completed</source>
        <translation>এই চেকলিস্ট সম্পন্ন করা যাচ্ছে না</translation>
    </message>
    <message>
        <source>This checklist cannot be opened again</source>
        <translation>এই চেকলিস্ট আবার খোলা যাচ্ছে না</translation>
    </message>
    <message>
        <source>{checklist} · {question}</source>
        <translation>{checklist} · {question}</translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%nটি এখনও খোলা</numerusform>
            <numerusform>%nটি এখনও খোলা</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>সম্পন্ন করুন…</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>প্রশ্নের ভাষা</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>কিছু খোলা নেই</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>একটি ভাষা</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>আবার খুলুন</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>পাশে দ্বিতীয় ভাষা</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>এখনও খোলা</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>পরিদর্শন</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>সংস্করণ {version}</translation>
    </message>
    <message>
        <source>{answered} of {of} answered</source>
        <translation>{of}টির মধ্যে {answered}টির উত্তর দেওয়া</translation>
    </message>
</context>
<context>
    <name>RunStates</name>
    <message>
        <source>Completed with questions open: {reason}</source>
        <translation>প্রশ্ন খোলা রেখে সম্পন্ন: {reason}</translation>
    </message>
    <message>
        <source>Completed {when}: read only.</source>
        <translation>{when} সম্পন্ন: শুধু পড়া যায়।</translation>
    </message>
    <message>
        <source>It may not have been received yet, or the factory is no longer assigned to you.</source>
        <translation>হয়তো এখনও পাওয়া যায়নি, বা কারখানাটি আর আপনার দায়িত্বে নেই।</translation>
    </message>
    <message>
        <source>The rest comes with the next sync. What was answered is kept.</source>
        <translation>বাকিটা পরের সিঙ্কে আসবে। যা উত্তর দেওয়া হয়েছে তা রাখা আছে।</translation>
    </message>
    <message>
        <source>The template of this checklist is not here in full yet</source>
        <translation>এই চেকলিস্টের ছাঁচ এখনও পুরোটা এখানে নেই</translation>
    </message>
    <message>
        <source>The visit is over: its checklists are read only.</source>
        <translation>পরিদর্শন শেষ: এর চেকলিস্ট শুধু পড়া যায়।</translation>
    </message>
    <message>
        <source>This checklist is not on this device</source>
        <translation>এই চেকলিস্ট এই যন্ত্রে নেই</translation>
    </message>
    <message>
        <source>This checklist needs a newer version of Concord</source>
        <translation>এই চেকলিস্টের জন্য Concord-এর নতুনতর সংস্করণ দরকার</translation>
    </message>
    <message>
        <source>This factory is no longer assigned to you. What you wrote is kept and can be read.</source>
        <translation>এই কারখানা আর আপনার দায়িত্বে নেই। আপনি যা লিখেছেন তা রাখা আছে ও পড়া যায়।</translation>
    </message>
    <message>
        <source>This version was withdrawn on {day}. The checklist is finished on it; a new one uses another.</source>
        <translation>এই সংস্করণ {day} তারিখে প্রত্যাহার করা হয়েছে। এই চেকলিস্ট এতেই শেষ হবে; নতুনটি অন্য সংস্করণে।</translation>
    </message>
    <message>
        <source>What was answered is kept. Install the new version to go on.</source>
        <translation>যা উত্তর দেওয়া হয়েছে তা রাখা আছে। চালিয়ে যেতে নতুন সংস্করণ বসান।</translation>
    </message>
    <message>
        <source>You can read this checklist; its answers are the advisor&apos;s.</source>
        <translation>আপনি এই চেকলিস্ট পড়তে পারেন; উত্তর দেন পরামর্শক।</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search or run a command</source>
        <translation>খুঁজুন বা কোনো কাজ করান</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>মুছুন</translation>
    </message>
</context>
<context>
    <name>SectionsList</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%nটি ঠিক করুন</numerusform>
            <numerusform>%nটি ঠিক করুন</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translation>উত্তর দেওয়ার কিছু নেই</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>অংশ</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>অংশসমূহ</translation>
    </message>
    <message>
        <source>{answered} of {of}</source>
        <translation>{of}টির মধ্যে {answered}</translation>
    </message>
    <message>
        <source>{score} of {most} points</source>
        <translation>{most} নম্বরে {score}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n change(s) are on this device only</source>
        <translation>
            <numerusform>%nটি পরিবর্তন কেবল এই যন্ত্রে আছে</numerusform>
            <numerusform>%nটি পরিবর্তন কেবল এই যন্ত্রে আছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be sent: no server takes them as they are</source>
        <translation>
            <numerusform>%nটি পরিবর্তন পাঠানো যাবে না: কোনো সার্ভার এটি এভাবে নেয় না</numerusform>
            <numerusform>%nটি পরিবর্তন পাঠানো যাবে না: কোনো সার্ভার এগুলো এভাবে নেয় না</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that no server takes</source>
        <translation>
            <numerusform>%nটি পরিবর্তন, যা কোনো সার্ভার নেয় না</numerusform>
            <numerusform>%nটি পরিবর্তন, যেগুলো কোনো সার্ভার নেয় না</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead of the server: set it right</source>
        <translation>
            <numerusform>সার্ভারের চেয়ে %n দিন এগিয়ে: ঠিক করে নিন</numerusform>
            <numerusform>সার্ভারের চেয়ে %n দিন এগিয়ে: ঠিক করে নিন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) behind the server: set it right</source>
        <translation>
            <numerusform>সার্ভারের চেয়ে %n দিন পিছিয়ে: ঠিক করে নিন</numerusform>
            <numerusform>সার্ভারের চেয়ে %n দিন পিছিয়ে: ঠিক করে নিন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ahead of the server: set it right</source>
        <translation>
            <numerusform>সার্ভারের চেয়ে %n ঘণ্টা এগিয়ে: ঠিক করে নিন</numerusform>
            <numerusform>সার্ভারের চেয়ে %n ঘণ্টা এগিয়ে: ঠিক করে নিন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) behind the server: set it right</source>
        <translation>
            <numerusform>সার্ভারের চেয়ে %n ঘণ্টা পিছিয়ে: ঠিক করে নিন</numerusform>
            <numerusform>সার্ভারের চেয়ে %n ঘণ্টা পিছিয়ে: ঠিক করে নিন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of the server: set it right</source>
        <translation>
            <numerusform>সার্ভারের চেয়ে %n মিনিট এগিয়ে: ঠিক করে নিন</numerusform>
            <numerusform>সার্ভারের চেয়ে %n মিনিট এগিয়ে: ঠিক করে নিন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind the server: set it right</source>
        <translation>
            <numerusform>সার্ভারের চেয়ে %n মিনিট পিছিয়ে: ঠিক করে নিন</numerusform>
            <numerusform>সার্ভারের চেয়ে %n মিনিট পিছিয়ে: ঠিক করে নিন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s)</source>
        <translation>
            <numerusform>%nটি ছবি বা নথি</numerusform>
            <numerusform>%nটি ছবি ও নথি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ahead of the server</source>
        <translation>
            <numerusform>সার্ভারের চেয়ে %n সেকেন্ড এগিয়ে</numerusform>
            <numerusform>সার্ভারের চেয়ে %n সেকেন্ড এগিয়ে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) behind the server</source>
        <translation>
            <numerusform>সার্ভারের চেয়ে %n সেকেন্ড পিছিয়ে</numerusform>
            <numerusform>সার্ভারের চেয়ে %n সেকেন্ড পিছিয়ে</numerusform>
        </translation>
    </message>
    <message>
        <source>0 1 2 3 in every language</source>
        <translation>সব ভাষায় 0 1 2 3</translation>
    </message>
    <message>
        <source>A file for support</source>
        <translation>সহায়তার জন্য ফাইল</translation>
    </message>
    <message>
        <source>Account and server</source>
        <translation>অ্যাকাউন্ট ও সার্ভার</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n মিনিট পরে</numerusform>
            <numerusform>%n মিনিট পরে</numerusform>
        </translation>
    </message>
    <message>
        <source>After a time without a key or the mouse. Ctrl+L locks it at once.</source>
        <translation>কী বা মাউস ছাড়া কিছু সময় পরে। Ctrl+L এখনই তালাবদ্ধ করে।</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>এই কম্পিউটারে যেমন</translation>
    </message>
    <message>
        <source>Ask for news</source>
        <translation>নতুন খবর নেওয়া</translation>
    </message>
    <message>
        <source>Choose a PIN…</source>
        <translation>একটি পিন বাছুন…</translation>
    </message>
    <message>
        <source>Clock of this device</source>
        <translation>এই যন্ত্রের ঘড়ি</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Close this account</source>
        <translation>এই অ্যাকাউন্ট বন্ধ করুন</translation>
    </message>
    <message>
        <source>Closing keeps the data here, encrypted; opening the account again needs no network. Signing out destroys them on this device.</source>
        <translation>বন্ধ করলে তথ্য এখানেই সাংকেতিক রূপে থাকে; আবার খুলতে নেটওয়ার্ক লাগে না। সাইন আউট করলে এই যন্ত্রের তথ্য ধ্বংস হয়।</translation>
    </message>
    <message>
        <source>Codes and numbers, never names or what you write.</source>
        <translation>কেবল সংকেত ও সংখ্যা, কখনো নাম বা আপনার লেখা নয়।</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>রং</translation>
    </message>
    <message>
        <source>Concord is free software under the Apache License 2.0 and stands on the work of others. Qt is used under the LGPL: its libraries lie in the program&apos;s folder and can be replaced by another build.</source>
        <translation>কনকর্ড অ্যাপাচি লাইসেন্স ২.০-এর অধীনে মুক্ত সফটওয়্যার এবং অন্যদের কাজের ওপর দাঁড়িয়ে আছে। Qt ব্যবহৃত হয় LGPL-এর অধীনে: এর লাইব্রেরিগুলো প্রোগ্রামের ফোল্ডারে আছে এবং অন্য সংস্করণ দিয়ে বদলানো যায়।</translation>
    </message>
    <message>
        <source>Connect to a network and wait until the server has received them, then sign out. Nothing was destroyed.</source>
        <translation>নেটওয়ার্কে যুক্ত হোন, সার্ভার সেগুলো পাওয়া পর্যন্ত অপেক্ষা করুন, তারপর সাইন আউট করুন। কিছুই ধ্বংস হয়নি।</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>ফাইলের বিষয়বস্তু</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>রোগনির্ণয়ের তথ্য কপি করুন</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>গাঢ়</translation>
    </message>
    <message>
        <source>Destroy these too</source>
        <translation>এগুলোও ধ্বংস করুন</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>প্রতি %n মিনিটে</numerusform>
            <numerusform>প্রতি %n মিনিটে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>প্রতি %n সেকেন্ডে</numerusform>
            <numerusform>প্রতি %n সেকেন্ডে</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything, to find a fault</source>
        <translation>সবকিছু, ত্রুটি খুঁজতে</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>অঙ্ক</translation>
    </message>
    <message>
        <source>File for support…</source>
        <translation>সহায়তার ফাইল…</translation>
    </message>
    <message>
        <source>Folder of the logs</source>
        <translation>লিপির ফোল্ডার</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds versions, numbers and codes: no names and no words.</source>
        <translation>যিনি আপনাকে সাহায্য করেন তাঁর জন্য। এতে সংস্করণ, সংখ্যা ও সংকেত থাকে: কোনো নাম বা লেখা নয়।</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>উচ্চ বৈপরীত্য</translation>
    </message>
    <message>
        <source>If this is off, nothing travels before you press Sync now in the sync centre.</source>
        <translation>বন্ধ থাকলে আদান-প্রদান কেন্দ্রে “এখনই আদান-প্রদান” না চাপা পর্যন্ত কিছুই যায় বা আসে না।</translation>
    </message>
    <message>
        <source>In numbers, dates and times.</source>
        <translation>সংখ্যা, তারিখ ও সময়ে।</translation>
    </message>
    <message>
        <source>In step with the server</source>
        <translation>সার্ভারের সঙ্গে মিলে চলছে</translation>
    </message>
    <message>
        <source>It does not lock by itself yet: nothing would open it again. Choose a PIN first.</source>
        <translation>এটি এখনো নিজে থেকে তালাবদ্ধ হয় না: আবার খোলার কিছু নেই। আগে একটি পিন বাছুন।</translation>
    </message>
    <message>
        <source>It goes on by itself on that day. Everything you do is kept.</source>
        <translation>সেদিন নিজে থেকেই আবার চলবে। আপনি যা করেন সব রাখা থাকে।</translation>
    </message>
    <message>
        <source>Kept by the password store of this computer ({name})</source>
        <translation>এই কম্পিউটারের পাসওয়ার্ড ভাণ্ডারে রাখা ({name})</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>সর্বশেষ প্রাপ্তি</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>কম নড়াচড়া</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>লাইব্রেরি</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>লাইব্রেরি</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>লাইসেন্স</translation>
    </message>
    <message>
        <source>Licence of {library}</source>
        <translation>{library}-এর লাইসেন্স</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>হালকা</translation>
    </message>
    <message>
        <source>Lock the window by itself</source>
        <translation>জানালা নিজে থেকে তালাবদ্ধ হোক</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>প্রবেশ নাম</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>লিপি</translation>
    </message>
    <message>
        <source>Menus open at once, and the text cursor does not blink.</source>
        <translation>মেনু সঙ্গে সঙ্গে খোলে, লেখার দাগ মিটমিট করে না।</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>কখনো নয়</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Not compared since the program was started</source>
        <translation>প্রোগ্রাম চালুর পর মেলানো হয়নি</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <translation>কেবল এই যন্ত্রে</translation>
    </message>
    <message>
        <source>Only what goes wrong</source>
        <translation>শুধু যা ভুল হয়</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>ফোল্ডার খুলুন</translation>
    </message>
    <message>
        <source>Opening the account here needs no network. What waits is sent once {name} signs in again on this device: do not clear it before, and hand it to nobody.</source>
        <translation>এখানে অ্যাকাউন্ট খুলতে নেটওয়ার্ক লাগে না। {name} এই যন্ত্রে আবার সাইন ইন করলে যা অপেক্ষায় আছে তা পাঠানো হবে: তার আগে যন্ত্রটি মুছবেন না, কাউকে দেবেন না।</translation>
    </message>
    <message>
        <source>Pause sending and receiving</source>
        <translation>পাঠানো ও নেওয়া থামিয়ে রাখুন</translation>
    </message>
    <message>
        <source>Save the file for support</source>
        <translation>সহায়তার ফাইলটি রাখুন</translation>
    </message>
    <message>
        <source>Save them to a file, then you can sign out. The file is not encrypted: whoever has it can read their words.</source>
        <translation>এগুলো একটি ফাইলে সংরক্ষণ করুন, তারপর সাইন আউট করতে পারবেন। ফাইলটি এনক্রিপ্ট করা নয়: যার কাছে থাকবে সে লেখাগুলো পড়তে পারবে।</translation>
    </message>
    <message>
        <source>Save them to a file…</source>
        <translation>ফাইলে সংরক্ষণ করুন…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>ফাইলে রাখুন…</translation>
    </message>
    <message>
        <source>Saved in {file}. It holds no names and no words of anybody.</source>
        <translation>{file}-এ রাখা হয়েছে। এতে কারও নাম বা লেখা নেই।</translation>
    </message>
    <message>
        <source>Sealed with your passphrase</source>
        <translation>আপনার গোপন বাক্যে বন্ধ</translation>
    </message>
    <message>
        <source>Send and receive without asking</source>
        <translation>না জিজ্ঞেস করেই পাঠানো ও আনা</translation>
    </message>
    <message>
        <source>Send photos and documents on metered networks</source>
        <translation>যে নেটওয়ার্কে ডেটার খরচ আছে সেখানে ছবি ও নথি পাঠান</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>সার্ভার</translation>
    </message>
    <message>
        <source>Show them in the sync centre</source>
        <translation>আদান-প্রদান কেন্দ্রে দেখান</translation>
    </message>
    <message>
        <source>Sign in in the sync centre; they are sent then. Nothing was destroyed.</source>
        <translation>আদান-প্রদান কেন্দ্রে সাইন ইন করুন; তখন সেগুলো পাঠানো হবে। কিছুই ধ্বংস হয়নি।</translation>
    </message>
    <message>
        <source>Sign out and destroy</source>
        <translation>সাইন আউট ও ধ্বংস করুন</translation>
    </message>
    <message>
        <source>Sign out and destroy the data on this device?</source>
        <translation>সাইন আউট করে এই যন্ত্রের তথ্য ধ্বংস করবেন?</translation>
    </message>
    <message>
        <source>Sign out and keep the data here…</source>
        <translation>সাইন আউট, তথ্য এখানেই থাকুক…</translation>
    </message>
    <message>
        <source>Sign out and keep the data on this device?</source>
        <translation>এই যন্ত্রে তথ্য রেখে সাইন আউট করবেন?</translation>
    </message>
    <message>
        <source>Sign out, keep the data</source>
        <translation>সাইন আউট, তথ্য থাকুক</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>সাইন আউট…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>সাইন ইন করা আছেন</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>থাকুন</translation>
    </message>
    <message>
        <source>Stays on this device, encrypted, for {name}:</source>
        <translation>এই যন্ত্রে সাংকেতিক রূপে {name}-এর জন্য থাকবে:</translation>
    </message>
    <message>
        <source>Storage used</source>
        <translation>ব্যবহৃত জায়গা</translation>
    </message>
    <message>
        <source>System</source>
        <translation>সিস্টেম</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>লেখার আকার</translation>
    </message>
    <message>
        <source>The key to the data</source>
        <translation>তথ্যের চাবি</translation>
    </message>
    <message>
        <source>The key to this account&apos;s data is destroyed, and the data with it: factories, plans, visits, photos. Nobody can read them on this device again.</source>
        <translation>এই অ্যাকাউন্টের তথ্যের চাবি ধ্বংস হবে, সঙ্গে তথ্যও: কারখানা, পরিকল্পনা, পরিদর্শন, ছবি। এই যন্ত্রে কেউ আর সেগুলো পড়তে পারবে না।</translation>
    </message>
    <message>
        <source>The server does not have these. Tick the box if they may be destroyed, or stay.</source>
        <translation>এগুলো সার্ভারে নেই। ধ্বংস হলেও চললে ঘরে টিক দিন, নইলে থাকুন।</translation>
    </message>
    <message>
        <source>The server keeps everything it has received.</source>
        <translation>সার্ভার যা পেয়েছে সবই রাখে।</translation>
    </message>
    <message>
        <source>The server keeps everything it has received. With a network you can sign in again and receive it anew.</source>
        <translation>সার্ভার যা পেয়েছে সবই রাখে। নেটওয়ার্ক থাকলে আবার সাইন ইন করে নতুন করে আনতে পারবেন।</translation>
    </message>
    <message>
        <source>The session of {name} with {server} ends.</source>
        <translation>{server}-এর সঙ্গে {name}-এর অধিবেশন শেষ হবে।</translation>
    </message>
    <message>
        <source>The session of {name} with {server} ends. Nothing is destroyed.</source>
        <translation>{server}-এর সঙ্গে {name}-এর অধিবেশন শেষ হবে। কিছুই ধ্বংস হবে না।</translation>
    </message>
    <message>
        <source>Their words are in the file that you saved.</source>
        <translation>এগুলোর লেখা আপনার সংরক্ষণ করা ফাইলে আছে।</translation>
    </message>
    <message>
        <source>This device, as the server knows it</source>
        <translation>সার্ভারের কাছে এই যন্ত্রের পরিচয়</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>এই ইনস্টলেশন</translation>
    </message>
    <message>
        <source>This is all that it holds: versions, numbers, codes and ids of records. No names, no words of anybody, no names of files, nothing that opens anything.</source>
        <translation>এতে কেবল এটুকুই আছে: সংস্করণ, সংখ্যা, সংকেত আর নথির পরিচয়-নম্বর। কারও নাম নেই, লেখা নেই, ফাইলের নাম নেই, কিছু খোলে এমন কিছু নেই।</translation>
    </message>
    <message>
        <source>Those of the language</source>
        <translation>ভাষার নিজের অঙ্ক</translation>
    </message>
    <message>
        <source>To lock the window, also with Ctrl+L, you need a PIN that opens it again.</source>
        <translation>জানালা তালাবদ্ধ করতে, Ctrl+L দিয়েও, আবার খোলার জন্য একটি পিন দরকার।</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>আগামীকাল পর্যন্ত</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day} পর্যন্ত</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>সংস্করণ</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>যা ঘটে</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>যা লিপিবদ্ধ হয়</translation>
    </message>
    <message>
        <source>What you write is small and always goes. If this is off, files wait.</source>
        <translation>আপনি যা লেখেন তা ছোট, সবসময় যায়। এটি বন্ধ থাকলে ফাইল অপেক্ষা করে।</translation>
    </message>
    <message>
        <source>Why you cannot sign out now</source>
        <translation>কেন এখন সাইন আউট করা যাবে না</translation>
    </message>
    <message>
        <source>You can leave all the same. Then nothing is destroyed.</source>
        <translation>তবুও বেরিয়ে যেতে পারেন। তখন কিছুই ধ্বংস হয় না।</translation>
    </message>
    <message>
        <source>Your own changes are sent as soon as you make them.</source>
        <translation>আপনার নিজের পরিবর্তন করামাত্র পাঠানো হয়।</translation>
    </message>
    <message>
        <source>{data} of records · all encrypted</source>
        <translation>{data} নথিপত্র · সবই সাংকেতিক</translation>
    </message>
    <message>
        <source>{data} of records · {files}, {size} · all encrypted</source>
        <translation>{data} নথিপত্র · {files}, {size} · সবই সাংকেতিক</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n change(s) saved in {file}. Keep it safe: it is not encrypted.</source>
        <translation>
            <numerusform>%nটি পরিবর্তন {file} ফাইলে সংরক্ষিত। সাবধানে রাখুন: এটি এনক্রিপ্ট করা নয়।</numerusform>
            <numerusform>%nটি পরিবর্তন {file} ফাইলে সংরক্ষিত। সাবধানে রাখুন: এটি এনক্রিপ্ট করা নয়।</numerusform>
        </translation>
    </message>
    <message>
        <source>Concord {version}</source>
        <translation>কনকর্ড {version}</translation>
    </message>
    <message>
        <source>Copied. It holds no names and no words of anybody.</source>
        <translation>কপি হয়েছে। এতে কারও নাম বা লেখা নেই।</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>রোগনির্ণয়</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. The key ? shows how, on every page.</source>
        <translation>মাউস ছাড়াই সব করা যায়। প্রতিটি পাতায় ? চাবি তা দেখায়।</translation>
    </message>
    <message>
        <source>General</source>
        <translation>সাধারণ</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>কিবোর্ড</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>ভাষা ও চেহারা</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>লাইসেন্স</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>তালা</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>সেটিংসের অংশ</translation>
    </message>
    <message>
        <source>Save what cannot be sent outside Concord</source>
        <translation>যা পাঠানো যায় না তা কনকর্ডের বাইরে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>কিবোর্ডের চাবি দেখান</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>সাইন আউট</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>আদান-প্রদান</translation>
    </message>
    <message>
        <source>never</source>
        <translation>কখনো না</translation>
    </message>
</context>
<context>
    <name>SharingSheet</name>
    <message>
        <source>Also the target dates of open items, as tasks</source>
        <translation>খোলা বিষয়ের লক্ষ্য তারিখও, কাজ হিসেবে</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>কোথায় রাখবেন…</translation>
    </message>
    <message>
        <source>Name the factories</source>
        <translation>কারখানার নাম দিন</translation>
    </message>
    <message>
        <source>Once saved, whoever has the file can read it: it is not encrypted.</source>
        <translation>সংরক্ষণের পর ফাইলটি যার কাছে আছে সে-ই পড়তে পারে: এটি এনক্রিপ্ট করা নয়।</translation>
    </message>
    <message>
        <source>Other calendar programs can open the file. Assessments are never in it.</source>
        <translation>অন্য ক্যালেন্ডার প্রোগ্রাম ফাইলটি খুলতে পারে। মূল্যায়ন কখনো এতে থাকে না।</translation>
    </message>
    <message>
        <source>Save visits as a calendar file</source>
        <translation>পরিদর্শনগুলো ক্যালেন্ডার ফাইলে সংরক্ষণ</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>End the showing to the factory…</source>
        <translation>কারখানাকে দেখানো শেষ করুন…</translation>
    </message>
    <message>
        <source>End the showing…</source>
        <translation>দেখানো শেষ করুন…</translation>
    </message>
    <message>
        <source>Hide names, dissent and comments</source>
        <translation>নাম, ভিন্নমত ও মন্তব্য লুকান</translation>
    </message>
    <message>
        <source>Is the screen turned back to you?</source>
        <translation>পর্দা কি আপনার দিকে ফিরেছে?</translation>
    </message>
    <message>
        <source>Names, dissent and internal comments are readable again.</source>
        <translation>নাম, ভিন্নমত ও অভ্যন্তরীণ মন্তব্য আবার পড়া যাবে।</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>এখনও নয়</translation>
    </message>
    <message>
        <source>Open the factory or its visit first: only one can be shown.</source>
        <translation>আগে কারখানা বা তার পরিদর্শন খুলুন: কেবল একটি দেখানো যায়।</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>সব দেখান</translation>
    </message>
    <message>
        <source>Show to the factory</source>
        <translation>কারখানাকে দেখান</translation>
    </message>
    <message>
        <source>Shown to the factory: protected names, dissent and internal words are left out.</source>
        <translation>কারখানাকে দেখানো হচ্ছে: সুরক্ষিত নাম, ভিন্নমত ও অভ্যন্তরীণ কথা বাদ আছে।</translation>
    </message>
</context>
<context>
    <name>SignatureAnswer</name>
    <message>
        <source>Keep signature</source>
        <translation>স্বাক্ষর রাখুন</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>আবার স্বাক্ষর করুন</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>আবার শুরু করুন</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sign here with a pen, a finger or the mouse</source>
        <translation>কলম, আঙুল বা মাউস দিয়ে এখানে স্বাক্ষর করুন</translation>
    </message>
</context>
<context>
    <name>StartChecklistSheet</name>
    <message>
        <source>Answers that seldom change are filled in from the one completed on {day}; look through them.</source>
        <translation>যে উত্তর কম বদলায় তা {day} তারিখে সম্পন্নটি থেকে ভরা হয়; দেখে নিন।</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>চেকলিস্ট</translation>
    </message>
    <message>
        <source>Name of this run</source>
        <translation>এই চেকলিস্টের নাম</translation>
    </message>
    <message>
        <source>Only where there are several: Building 2</source>
        <translation>একাধিক হলে কেবল: ভবন ২</translation>
    </message>
    <message>
        <source>Start a checklist</source>
        <translation>চেকলিস্ট শুরু</translation>
    </message>
    <message>
        <source>Start checklist</source>
        <translation>চেকলিস্ট শুরু করুন</translation>
    </message>
    <message>
        <source>There is no earlier one here: it begins empty.</source>
        <translation>এখানে আগের কোনোটি নেই: খালি শুরু হবে।</translation>
    </message>
    <message>
        <source>{title}, version {edition}</source>
        <translation>{title}, সংস্করণ {edition}</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>Day of the visit</source>
        <translation>পরিদর্শনের দিন</translation>
    </message>
    <message>
        <source>Start the visit</source>
        <translation>পরিদর্শন শুরু</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>পরিদর্শন শুরু করুন</translation>
    </message>
    <message>
        <source>What the factory owns is entered for one of its people. The history of each change keeps who said it. You can also name the person later.</source>
        <translation>কারখানার তথ্য কারখানার কোনো ব্যক্তির পক্ষে লেখা হয়। প্রতিটি পরিবর্তনের ইতিহাসে কে বলেছেন তা থাকে। ব্যক্তির নাম পরেও দেওয়া যায়।</translation>
    </message>
    <message>
        <source>Write the day of the visit.</source>
        <translation>পরিদর্শনের দিন লিখুন।</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>error</source>
        <translation>ত্রুটি</translation>
    </message>
    <message>
        <source>met</source>
        <translation>পূরণ হয়েছে</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>বাকি</translation>
    </message>
    <message>
        <source>note</source>
        <translation>টীকা</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>reviews differ</source>
        <translation>পর্যালোচনা ভিন্ন</translation>
    </message>
    <message>
        <source>to be confirmed again</source>
        <translation>আবার নিশ্চিত করতে হবে</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>সতর্কতা</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Open the sync centre</source>
        <translation>আদান-প্রদান কেন্দ্র খুলুন</translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message>
        <source>Claim…</source>
        <translation>দাবি…</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>সম্পন্ন করুন…</translation>
    </message>
    <message numerus="yes">
        <source>Complete… %n step(s) missing</source>
        <translation>
            <numerusform>সম্পন্ন করুন… %nটি ধাপ বাকি</numerusform>
            <numerusform>সম্পন্ন করুন… %nটি ধাপ বাকি</numerusform>
        </translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>আরও পদক্ষেপ</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>পুনরায় খুলুন…</translation>
    </message>
    <message>
        <source>Set in progress</source>
        <translation>চলমান করুন</translation>
    </message>
    <message>
        <source>Set pending…</source>
        <translation>অপেক্ষমাণ করুন…</translation>
    </message>
</context>
<context>
    <name>SyncCentre</name>
    <message numerus="yes">
        <source>%n change(s) need your decision</source>
        <translation>
            <numerusform>%nটি পরিবর্তনে আপনার সিদ্ধান্ত দরকার</numerusform>
            <numerusform>%nটি পরিবর্তনে আপনার সিদ্ধান্ত দরকার</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused</source>
        <translation>
            <numerusform>%nটি পরিবর্তন প্রত্যাখ্যাত হয়েছে</numerusform>
            <numerusform>%nটি পরিবর্তন প্রত্যাখ্যাত হয়েছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%nটি</numerusform>
            <numerusform>%nটি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%nটি পাঠানো বাকি</numerusform>
            <numerusform>%nটি পাঠানো বাকি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%nটি আপনার অপেক্ষায়</numerusform>
            <numerusform>%nটি আপনার অপেক্ষায়</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Another value for {field}</source>
        <translation>{field}: অন্য একটি মান</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>বেছে নিন</translation>
    </message>
    <message>
        <source>Decision saved on this device. Both values stay in the history.</source>
        <translation>সিদ্ধান্ত এই যন্ত্রে সংরক্ষিত। দুটি মানই ইতিহাসে থাকে।</translation>
    </message>
    <message>
        <source>It is sent again with the next round.</source>
        <translation>পরবর্তী আদান-প্রদানে আবার পাঠানো হবে।</translation>
    </message>
    <message>
        <source>Put aside. What you wrote stays readable below.</source>
        <translation>সরিয়ে রাখা হয়েছে। আপনার লেখা নিচে পড়া যাবে।</translation>
    </message>
    <message>
        <source>Question added to the item as a comment.</source>
        <translation>প্রশ্নটি বিষয়ে মন্তব্য হিসেবে যোগ হয়েছে।</translation>
    </message>
    <message>
        <source>last received {when}</source>
        <translation>সর্বশেষ প্রাপ্তি {when}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>না</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>হ্যাঁ</translation>
    </message>
</context>
<context>
    <name>SyncCentrePage</name>
    <message>
        <source>Both values are kept whatever you choose. Closing this page decides nothing.</source>
        <translation>আপনি যা-ই বেছে নিন দুটি মানই রাখা হয়। পাতাটি বন্ধ করলে কোনো সিদ্ধান্ত হয় না।</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>পাঠানো চালু করুন</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>লগ</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>আপনাকে দরকার</translation>
    </message>
    <message>
        <source>Parts of the sync centre</source>
        <translation>আদান-প্রদান কেন্দ্রের অংশ</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>পাঠানো থামান</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>প্রাপ্তিস্বীকার</translation>
    </message>
    <message>
        <source>Sign in to send</source>
        <translation>পাঠাতে প্রবেশ করুন</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>আদান-প্রদান কেন্দ্র</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>এখনই আদান-প্রদান</translation>
    </message>
    <message>
        <source>This account works without a server: nothing is sent.</source>
        <translation>এই অ্যাকাউন্ট সার্ভার ছাড়া চলে: কিছু পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>এই যন্ত্র</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>পাঠানো বাকি</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>আপনি যা লিখেছেন</translation>
    </message>
</context>
<context>
    <name>SyncLog</name>
    <message numerus="yes">
        <source>%n handed to the supervisors.</source>
        <translation>
            <numerusform>%nটি তত্ত্বাবধায়কদের কাছে গেছে।</numerusform>
            <numerusform>%nটি তত্ত্বাবধায়কদের কাছে গেছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept by the server until a fault is mended.</source>
        <translation>
            <numerusform>ত্রুটি না সারা পর্যন্ত %nটি সার্ভারে রাখা।</numerusform>
            <numerusform>ত্রুটি না সারা পর্যন্ত %nটি সার্ভারে রাখা।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left waiting for an earlier change.</source>
        <translation>
            <numerusform>%nটি আগের একটি পরিবর্তনের অপেক্ষায়।</numerusform>
            <numerusform>%nটি আগের একটি পরিবর্তনের অপেক্ষায়।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged: look at it.</source>
        <translation>
            <numerusform>%nটি মেলানো হয়েছে: দেখে নিন।</numerusform>
            <numerusform>%nটি মেলানো হয়েছে: দেখে নিন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s) arrived at the server.</source>
        <translation>
            <numerusform>%nটি ছবি ও নথি সার্ভারে পৌঁছেছে।</numerusform>
            <numerusform>%nটি ছবি ও নথি সার্ভারে পৌঁছেছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s) could not be sent; they stay here.</source>
        <translation>
            <numerusform>%nটি ছবি ও নথি পাঠানো যায়নি; এখানেই আছে।</numerusform>
            <numerusform>%nটি ছবি ও নথি পাঠানো যায়নি; এখানেই আছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s) left this device; the server holds them.</source>
        <translation>
            <numerusform>%nটি ছবি ও নথি এই যন্ত্র থেকে সরেছে; সার্ভারে আছে।</numerusform>
            <numerusform>%nটি ছবি ও নথি এই যন্ত্র থেকে সরেছে; সার্ভারে আছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s) were fetched from the server.</source>
        <translation>
            <numerusform>সার্ভার থেকে %nটি ছবি ও নথি আনা হয়েছে।</numerusform>
            <numerusform>সার্ভার থেকে %nটি ছবি ও নথি আনা হয়েছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>%nটি প্রত্যাখ্যাত।</numerusform>
            <numerusform>%nটি প্রত্যাখ্যাত।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided.</source>
        <translation>
            <numerusform>%nটিতে সিদ্ধান্ত দরকার।</numerusform>
            <numerusform>%nটিতে সিদ্ধান্ত দরকার।</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Assigned to you now: {factories}.</source>
        <translation>এখন আপনার দায়িত্বে: {factories}।</translation>
    </message>
    <message>
        <source>Differed from the server, and was received anew: {factories}.</source>
        <translation>সার্ভারের সঙ্গে মেলেনি, তাই নতুন করে আনা হয়েছে: {factories}।</translation>
    </message>
    <message>
        <source>Each meeting with the server is told here: what was sent, what came, what failed.</source>
        <translation>সার্ভারের সঙ্গে প্রতিটি যোগাযোগ এখানে বলা হয়: কী পাঠানো হলো, কী এল, কী হলো না।</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ছাঁকনি</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>নিজে থেকেই আবার চেষ্টা হবে।</translation>
    </message>
    <message>
        <source>No longer assigned, and removed from this device: {factories}.</source>
        <translation>আর দায়িত্বে নেই, এই যন্ত্র থেকে সরানো হয়েছে: {factories}।</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>নতুন কিছু নেই।</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new; asked %n time(s).</source>
        <translation>
            <numerusform>নতুন কিছু নেই; %n বার জিজ্ঞাসা করা হয়েছে।</numerusform>
            <numerusform>নতুন কিছু নেই; %n বার জিজ্ঞাসা করা হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>বলার কিছু নেই</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>শুধু সমস্যা</translation>
    </message>
    <message numerus="yes">
        <source>Received %n record(s) from {factories}.</source>
        <translation>
            <numerusform>{factories} থেকে %nটি নথি পাওয়া গেছে।</numerusform>
            <numerusform>{factories} থেকে %nটি নথি পাওয়া গেছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n record(s).</source>
        <translation>
            <numerusform>%nটি নথি পাওয়া গেছে।</numerusform>
            <numerusform>%nটি নথি পাওয়া গেছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n change(s).</source>
        <translation>
            <numerusform>%nটি পরিবর্তন পাঠানো হয়েছে।</numerusform>
            <numerusform>%nটি পরিবর্তন পাঠানো হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>আগেরগুলো দেখান</translation>
    </message>
    <message>
        <source>Something differed from the server, and was received anew.</source>
        <translation>কিছু সার্ভারের সঙ্গে মেলেনি, নতুন করে আনা হয়েছে।</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>%n বার চেষ্টা করা হয়েছে।</numerusform>
            <numerusform>%n বার চেষ্টা করা হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>a factory</source>
        <translation>একটি কারখানা</translation>
    </message>
    <message numerus="yes">
        <source>{factories} and %n more</source>
        <translation>
            <numerusform>{factories} এবং আরও %nটি</numerusform>
            <numerusform>{factories} এবং আরও %nটি</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} থেকে {last}</translation>
    </message>
</context>
<context>
    <name>SyncProgress</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>গ্রহণ চলছে</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n file(s): {sent} of {whole}</source>
        <translation>
            <numerusform>%nটি ফাইল পাঠানো হচ্ছে: {whole}-এর {sent}</numerusform>
            <numerusform>%nটি ফাইল পাঠানো হচ্ছে: {whole}-এর {sent}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending {sent} of {whole} changes</source>
        <translation>{whole}টির মধ্যে {sent}টি পরিবর্তন পাঠানো হচ্ছে</translation>
    </message>
    <message>
        <source>What was not sent yet waits for the next time.</source>
        <translation>যা এখনও পাঠানো হয়নি তা পরের বারের অপেক্ষায় থাকে।</translation>
    </message>
</context>
<context>
    <name>SyncSheets</name>
    <message>
        <source>Add as a comment</source>
        <translation>মন্তব্য হিসেবে যোগ করুন</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>{name}-কে জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>Decide for this person</source>
        <translation>এই ব্যক্তির পক্ষে সিদ্ধান্ত নিন</translation>
    </message>
    <message>
        <source>For whom do you decide?</source>
        <translation>কার পক্ষে সিদ্ধান্ত নিচ্ছেন?</translation>
    </message>
    <message>
        <source>It is added to the item as a comment. Nothing is decided by it.</source>
        <translation>এটি বিষয়ে মন্তব্য হিসেবে যোগ হয়। এতে কোনো সিদ্ধান্ত হয় না।</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>পাসওয়ার্ড</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>প্রবেশ করুন</translation>
    </message>
    <message>
        <source>Sign in to send</source>
        <translation>পাঠাতে প্রবেশ করুন</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>আপনার পাসওয়ার্ড লিখুন।</translation>
    </message>
    <message>
        <source>Write your question.</source>
        <translation>আপনার প্রশ্ন লিখুন।</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>আপনার প্রশ্ন</translation>
    </message>
    <message>
        <source>{login} at {server}. Your work is kept, whatever happens here.</source>
        <translation>{server}-এ {login}। এখানে যা-ই হোক, আপনার কাজ রাখা থাকে।</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%n change(s) need your decision</source>
        <translation>
            <numerusform>%nটি পরিবর্তনে আপনার সিদ্ধান্ত দরকার</numerusform>
            <numerusform>%nটি পরিবর্তনে আপনার সিদ্ধান্ত দরকার</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation>
            <numerusform>%nটি পরিবর্তন প্রত্যাখ্যাত</numerusform>
            <numerusform>%nটি পরিবর্তন প্রত্যাখ্যাত</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>%nটি পরিবর্তন পাঠানো বাকি</numerusform>
            <numerusform>%nটি পরিবর্তন পাঠানো বাকি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait: this network is metered</source>
        <translation>
            <numerusform>%nটি ফাইল অপেক্ষায়: এই নেটওয়ার্কে ডেটার খরচ আছে</numerusform>
            <numerusform>%nটি ফাইল অপেক্ষায়: এই নেটওয়ার্কে ডেটার খরচ আছে</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>বাতিল করা হয়েছে</translation>
    </message>
    <message>
        <source>Offline, everything you do is kept</source>
        <translation>সংযোগ নেই, আপনি যা করছেন সব রাখা হচ্ছে</translation>
    </message>
    <message>
        <source>Received by the server {ago}</source>
        <translation>সার্ভার পেয়েছে {ago}</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>গ্রহণ করা হচ্ছে</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>এই যন্ত্রে সংরক্ষিত</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>পাঠানো থামানো আছে</translation>
    </message>
    <message>
        <source>Sending {sent} of {total}</source>
        <translation>{total}টির মধ্যে {sent}টি পাঠানো হচ্ছে</translation>
    </message>
    <message>
        <source>Sign in to send</source>
        <translation>পাঠাতে প্রবেশ করুন</translation>
    </message>
    <message>
        <source>This network wants you to sign in on a web page first</source>
        <translation>এই নেটওয়ার্কে আগে একটি ওয়েব পাতায় সাইন ইন করতে হবে</translation>
    </message>
    <message>
        <source>Works offline, sends when there is a network</source>
        <translation>অফলাইনে কাজ চলছে, নেটওয়ার্ক এলে পাঠানো হবে</translation>
    </message>
</context>
<context>
    <name>TableLook</name>
    <message>
        <source>Sheets</source>
        <translation>শিট</translation>
    </message>
    <message>
        <source>The first {count} rows are shown.</source>
        <translation>প্রথম {count} সারি দেখানো হয়েছে।</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing of this sitting can be undone.</source>
        <translation>এই বসায় ফিরিয়ে নেওয়ার মতো কিছু নেই।</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ফেরান</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Undo change of {fields}</source>
        <translation>পরিবর্তন ফিরিয়ে নিন: {fields}</translation>
    </message>
    <message>
        <source>Undone: {fields}</source>
        <translation>ফিরিয়ে নেওয়া হয়েছে: {fields}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>A buyer</source>
        <translation>একজন ক্রেতা</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>গৃহীত</translation>
    </message>
    <message>
        <source>Accepted by a supervisor</source>
        <translation>একজন তত্ত্বাবধায়ক গ্রহণ করেছেন</translation>
    </message>
    <message>
        <source>Additional finding</source>
        <translation>অতিরিক্ত পর্যবেক্ষণ</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>প্রশাসক</translation>
    </message>
    <message>
        <source>Advisory programme</source>
        <translation>পরামর্শ কর্মসূচি</translation>
    </message>
    <message>
        <source>Advisory visit</source>
        <translation>পরামর্শ পরিদর্শন</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>সংরক্ষণাগারে</translation>
    </message>
    <message>
        <source>Archived by a supervisor</source>
        <translation>একজন তত্ত্বাবধায়ক সংরক্ষণাগারে রেখেছেন</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>মূল্যায়ন</translation>
    </message>
    <message>
        <source>Assessment finding</source>
        <translation>মূল্যায়নের পর্যবেক্ষণ</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>মূল্যায়নকারী</translation>
    </message>
    <message>
        <source>By compliance point</source>
        <translation>প্রতিপালন বিষয় অনুযায়ী</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>দাবি করা</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>সম্পন্ন</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>সিদ্ধান্ত নিন</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>নথি</translation>
    </message>
    <message>
        <source>Enterprise advisor</source>
        <translation>প্রতিষ্ঠান পরামর্শক</translation>
    </message>
    <message>
        <source>Factory representative</source>
        <translation>কারখানার প্রতিনিধি</translation>
    </message>
    <message>
        <source>Follow-up visit</source>
        <translation>অনুসরণ পরিদর্শন</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>ঘরটিতে যান</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>মিশ্র</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>সশরীরে</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>চলমান</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>পরিদর্শন কর্মসূচি</translation>
    </message>
    <message>
        <source>Interviews needed</source>
        <translation>সাক্ষাৎকার দরকার</translation>
    </message>
    <message>
        <source>Interviews not needed</source>
        <translation>সাক্ষাৎকার দরকার নেই</translation>
    </message>
    <message>
        <source>Kept by the server</source>
        <translation>সার্ভারে রাখা</translation>
    </message>
    <message>
        <source>Kept by the server; a fault is being looked into</source>
        <translation>সার্ভারে রাখা আছে; একটি ত্রুটি দেখা হচ্ছে</translation>
    </message>
    <message>
        <source>Labour inspector</source>
        <translation>শ্রম পরিদর্শক</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>পুরুষ</translation>
    </message>
    <message>
        <source>Management side</source>
        <translation>ব্যবস্থাপনা পক্ষ</translation>
    </message>
    <message>
        <source>Merged: look at it</source>
        <translation>মেলানো: দেখে নিন</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>সিদ্ধান্ত দরকার</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>আপনার সিদ্ধান্ত দরকার</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>Not taken in yet</source>
        <translation>এখনো গৃহীত হয়নি</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>শুধু এই যন্ত্রে</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খোলা</translation>
    </message>
    <message>
        <source>Open committee</source>
        <translation>কমিটি খুলুন</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>বিষয়টি খুলুন</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>সভা খুলুন</translation>
    </message>
    <message>
        <source>Open the sync centre</source>
        <translation>আদান-প্রদান কেন্দ্র খুলুন</translation>
    </message>
    <message>
        <source>Open violation</source>
        <translation>লঙ্ঘন খুলুন</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>পরিদর্শন খুলুন</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>অন্যান্য</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>অপেক্ষমাণ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>পরিকল্পিত</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>সরিয়ে রাখা</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation>সার্ভার পেয়েছে</translation>
    </message>
    <message>
        <source>Received, words were merged: look at it</source>
        <translation>পাওয়া গেছে, লেখা মেলানো হয়েছে: দেখে নিন</translation>
    </message>
    <message>
        <source>Record review</source>
        <translation>পর্যালোচনা লিখুন</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>সার্ভার প্রত্যাখ্যান করেছে</translation>
    </message>
    <message>
        <source>Refused, open with its author</source>
        <translation>প্রত্যাখ্যাত, লেখকের কাছে খোলা</translation>
    </message>
    <message>
        <source>Refused, put aside</source>
        <translation>প্রত্যাখ্যাত, সরানো</translation>
    </message>
    <message>
        <source>Refused, put aside by its author</source>
        <translation>প্রত্যাখ্যাত, লেখক সরিয়ে রেখেছেন</translation>
    </message>
    <message>
        <source>Refused, sent again</source>
        <translation>প্রত্যাখ্যাত, আবার পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>Remediation programme</source>
        <translation>প্রতিকার কর্মসূচি</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>ফেরত</translation>
    </message>
    <message>
        <source>Returned by a supervisor</source>
        <translation>একজন তত্ত্বাবধায়ক ফেরত দিয়েছেন</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>আবার পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>Sent, no receipt yet</source>
        <translation>পাঠানো, স্বীকৃতি নেই</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>তত্ত্বাবধায়ক</translation>
    </message>
    <message>
        <source>The factory</source>
        <translation>কারখানা</translation>
    </message>
    <message>
        <source>The programme only (names and dissent)</source>
        <translation>শুধু কর্মসূচি (নাম ও ভিন্নমতসহ)</translation>
    </message>
    <message>
        <source>Verified as corrected</source>
        <translation>সংশোধন যাচাইকৃত</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>ভার্চুয়াল</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>অপেক্ষায়</translation>
    </message>
    <message>
        <source>Waits for an earlier change</source>
        <translation>আগের পরিবর্তনের অপেক্ষায়</translation>
    </message>
    <message>
        <source>With the supervisors</source>
        <translation>তত্ত্বাবধায়কদের কাছে</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>প্রত্যাহৃত</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>নারী</translation>
    </message>
    <message>
        <source>Worker side</source>
        <translation>শ্রমিক পক্ষ</translation>
    </message>
    <message>
        <source>Would be refused</source>
        <translation>প্রত্যাখ্যাত হবে</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>একজন তত্ত্বাবধায়ক</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>একমত</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>একজন প্রশাসক</translation>
    </message>
    <message>
        <source>an assessor</source>
        <translation>একজন মূল্যায়নকারী</translation>
    </message>
    <message>
        <source>an inspector</source>
        <translation>একজন পরিদর্শক</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>দ্বিমত</translation>
    </message>
    <message>
        <source>met</source>
        <translation>পূর্ণ হয়েছে</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>একমত হয়নি</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>পর্যালোচনা হয়নি</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>এখনও নয়</translation>
    </message>
    <message>
        <source>reviewed, does not count</source>
        <translation>পর্যালোচনা হয়েছে, গণ্য হয় না</translation>
    </message>
    <message>
        <source>reviews differ</source>
        <translation>পর্যালোচনাগুলো ভিন্ন</translation>
    </message>
    <message>
        <source>the advisor</source>
        <translation>পরামর্শক</translation>
    </message>
    <message>
        <source>the committee</source>
        <translation>কমিটি</translation>
    </message>
    <message>
        <source>the factory</source>
        <translation>কারখানা</translation>
    </message>
    <message>
        <source>the next assessment</source>
        <translation>পরবর্তী মূল্যায়ন</translation>
    </message>
    <message>
        <source>to be confirmed again</source>
        <translation>আবার নিশ্চিত করতে হবে</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <translation>
            <numerusform>আলোচ্যসূচিতে %nটি বিষয়</numerusform>
            <numerusform>আলোচ্যসূচিতে %nটি বিষয়</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n দিন দেরি</numerusform>
            <numerusform>%n দিন দেরি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) missed</source>
        <translation>
            <numerusform>%nটি সময়সীমা পেরিয়েছে</numerusform>
            <numerusform>%nটি সময়সীমা পেরিয়েছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) for today</source>
        <translation>
            <numerusform>আজকের জন্য %nটি কাজ</numerusform>
            <numerusform>আজকের জন্য %nটি কাজ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%nটি জরুরি</numerusform>
            <numerusform>%nটি জরুরি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) left</source>
        <translation>
            <numerusform>%nটি পরিদর্শন বাকি</numerusform>
            <numerusform>%nটি পরিদর্শন বাকি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of the next days: all is here</source>
        <translation>
            <numerusform>আগামী দিনগুলোর %nটি পরিদর্শন: সবই এখানে আছে</numerusform>
            <numerusform>আগামী দিনগুলোর %nটি পরিদর্শন: সবই এখানে আছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) without a review</source>
        <translation>
            <numerusform>পর্যালোচনা ছাড়া %nটি পরিদর্শন</numerusform>
            <numerusform>পর্যালোচনা ছাড়া %nটি পরিদর্শন</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A gate of a Completed item must be confirmed again</source>
        <translation>সম্পন্ন বিষয়ের একটি ধাপ আবার নিশ্চিত করতে হবে</translation>
    </message>
    <message>
        <source>Cannot wait</source>
        <translation>অপেক্ষা করতে পারে না</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>শ্রেণি দিন</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>সিদ্ধান্ত নিন</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>লেখা চালিয়ে যান</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>শুভ অপরাহ্ণ, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>শুভ সন্ধ্যা, {name}</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>শুভ সকাল, {name}</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>চলমান</translation>
    </message>
    <message>
        <source>Last chance</source>
        <translation>শেষ সুযোগ</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>তালাবদ্ধ</translation>
    </message>
    <message>
        <source>Name not received yet</source>
        <translation>নাম এখনো পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Needs classification</source>
        <translation>শ্রেণি দিতে হবে</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>শুরু হয়নি</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>সময় পার</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>প্রকাশ্য</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>পড়ুন</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>প্রস্তুত</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>দেখান</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>সব %nটি দেখান</numerusform>
            <numerusform>সব %nটি দেখান</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage {stage} due</source>
        <translation>ধাপ {stage} বাকি</translation>
    </message>
    <message>
        <source>Stale gate</source>
        <translation>পুরোনো ধাপ</translation>
    </message>
    <message>
        <source>The checklist is not on this device any more</source>
        <translation>চেকলিস্টটি আর এই ডিভাইসে নেই</translation>
    </message>
    <message numerus="yes">
        <source>The first of your %n factories</source>
        <translation>
            <numerusform>আপনার %nটি কারখানার প্রথমগুলো</numerusform>
            <numerusform>আপনার %nটি কারখানার প্রথমগুলো</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>What it was written about is not on this device any more</source>
        <translation>যা নিয়ে লেখা তা এখন আর এই যন্ত্রে নেই</translation>
    </message>
    <message numerus="yes">
        <source>Your %n factories</source>
        <translation>
            <numerusform>আপনার %nটি কারখানা</numerusform>
            <numerusform>আপনার %nটি কারখানা</numerusform>
        </translation>
    </message>
    <message>
        <source>claimed {day}</source>
        <translation>দাবি {day}</translation>
    </message>
    <message>
        <source>data received {ago}</source>
        <translation>তথ্য পাওয়া গেছে {ago}</translation>
    </message>
    <message>
        <source>deadline {day}</source>
        <translation>সময়সীমা {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>সময়সীমা {day}</translation>
    </message>
    <message>
        <source>nothing received yet</source>
        <translation>এখনো কিছু পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>offline since {when}</source>
        <translation>{when} থেকে সংযোগ নেই</translation>
    </message>
    <message>
        <source>written {ago}</source>
        <translation>লেখা {ago}</translation>
    </message>
    <message>
        <source>{command}: refused by the server</source>
        <translation>{command}: সার্ভার প্রত্যাখ্যান করেছে</translation>
    </message>
    <message>
        <source>{fields}: changed on both sides</source>
        <translation>{fields}: দুই পক্ষেই বদলেছে</translation>
    </message>
    <message>
        <source>{number} of {window} visits</source>
        <translation>{window} টির মধ্যে {number} নম্বর পরিদর্শন</translation>
    </message>
    <message>
        <source>{repeat} {number}</source>
        <translation>{repeat} {number}</translation>
    </message>
    <message>
        <source>{verified} verified · {claimed} claimed</source>
        <translation>{verified} যাচাইকৃত · {claimed} দাবিকৃত</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>“{reason}”</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Cannot wait · the supervisor is asked</source>
        <translation>অপেক্ষা করতে পারে না · তত্ত্বাবধায়কের কাজ</translation>
    </message>
    <message>
        <source>Completed, but a gate is stale</source>
        <translation>সম্পন্ন, কিন্তু একটি ধাপ পুরোনো</translation>
    </message>
    <message>
        <source>Every Completed item stands on what was seen.</source>
        <translation>প্রতিটি সম্পন্ন বিষয় যা দেখা হয়েছিল তার ওপরই আছে।</translation>
    </message>
    <message>
        <source>Left unsaved</source>
        <translation>অসংরক্ষিত রয়ে গেছে</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>আপনাকে দরকার</translation>
    </message>
    <message>
        <source>No claim waits for a review.</source>
        <translation>কোনো দাবি পর্যালোচনার অপেক্ষায় নেই।</translation>
    </message>
    <message>
        <source>No claim was left for two visits.</source>
        <translation>কোনো দাবি দুই পরিদর্শন ধরে পড়ে নেই।</translation>
    </message>
    <message>
        <source>No factory is assigned to you yet</source>
        <translation>এখনো কোনো কারখানা আপনার দায়িত্বে নেই</translation>
    </message>
    <message>
        <source>No plan is kept on this laptop</source>
        <translation>এই ল্যাপটপে কোনো পরিকল্পনা রাখা হয় না</translation>
    </message>
    <message>
        <source>No such review in three months.</source>
        <translation>তিন মাসে এমন কোনো পর্যালোচনা নেই।</translation>
    </message>
    <message>
        <source>No target date has passed.</source>
        <translation>কোনো লক্ষ্য তারিখ পার হয়নি।</translation>
    </message>
    <message>
        <source>No visit is planned for the next seven days.</source>
        <translation>আগামী সাত দিনে কোনো পরিদর্শন পরিকল্পিত নেই।</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>আপনার অপেক্ষায় কিছু নেই।</translation>
    </message>
    <message>
        <source>Open the sync centre</source>
        <translation>আদান-প্রদান কেন্দ্র খুলুন</translation>
    </message>
    <message>
        <source>Overdue claims in the team</source>
        <translation>দলে সময় পার হওয়া দাবি</translation>
    </message>
    <message>
        <source>Overdue target dates</source>
        <translation>পার হওয়া লক্ষ্য তারিখ</translation>
    </message>
    <message>
        <source>Plans are kept on the laptops of advisors and supervisors. Ask your enterprise advisor to show you your factory&apos;s.</source>
        <translation>পরিকল্পনা থাকে পরামর্শক ও তত্ত্বাবধায়কদের ল্যাপটপে। আপনার কারখানার পরিকল্পনা দেখাতে আপনার এন্টারপ্রাইজ পরামর্শককে বলুন।</translation>
    </message>
    <message>
        <source>Ready to travel?</source>
        <translation>যাত্রার জন্য প্রস্তুত?</translation>
    </message>
    <message>
        <source>Review now · the factory says it is done</source>
        <translation>এখনই পর্যালোচনা করুন · কারখানা বলছে কাজ শেষ</translation>
    </message>
    <message>
        <source>Reviewed before the factory showed commitment</source>
        <translation>কারখানার অঙ্গীকার দেখানোর আগেই পর্যালোচিত</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>এই সপ্তাহ</translation>
    </message>
    <message>
        <source>Violations past their deadline</source>
        <translation>সময়সীমা পেরোনো লঙ্ঘন</translation>
    </message>
    <message>
        <source>When an administrator assigns you one, it arrives with the next sync.</source>
        <translation>প্রশাসক আপনাকে দায়িত্ব দিলে পরবর্তী আদান-প্রদানে তা এসে যাবে।</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message numerus="yes">
        <source>%n change(s) are on this device only</source>
        <translation>
            <numerusform>%nটি পরিবর্তন কেবল এই যন্ত্রে আছে</numerusform>
            <numerusform>%nটি পরিবর্তন কেবল এই যন্ত্রে আছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a decision</source>
        <translation>
            <numerusform>%nটি পরিবর্তনে সিদ্ধান্ত দরকার</numerusform>
            <numerusform>%nটি পরিবর্তনে সিদ্ধান্ত দরকার</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s) are here</source>
        <translation>
            <numerusform>%nটি চেকলিস্ট এখানে আছে</numerusform>
            <numerusform>%nটি চেকলিস্ট এখানে আছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s) have not arrived as a whole</source>
        <translation>
            <numerusform>%nটি চেকলিস্ট পুরোটা আসেনি</numerusform>
            <numerusform>%nটি চেকলিস্ট পুরোটা আসেনি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n দিন</numerusform>
            <numerusform>%n দিন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ঘণ্টা</numerusform>
            <numerusform>%n ঘণ্টা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n মিনিট</numerusform>
            <numerusform>%n মিনিট</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are on their way.</source>
        <translation>
            <numerusform>এর মধ্যে %nটি আসছে।</numerusform>
            <numerusform>এর মধ্যে %nটি আসছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s) are fetched</source>
        <translation>
            <numerusform>%nটি ছবি ও নথি আনা হচ্ছে</numerusform>
            <numerusform>%nটি ছবি ও নথি আনা হচ্ছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s) are not on this device</source>
        <translation>
            <numerusform>%nটি ছবি ও নথি এই যন্ত্রে নেই</numerusform>
            <numerusform>%nটি ছবি ও নথি এই যন্ত্রে নেই</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s) of what is open are here</source>
        <translation>
            <numerusform>যা খোলা আছে তার %nটি ছবি ও নথি এখানে আছে</numerusform>
            <numerusform>যা খোলা আছে তার %nটি ছবি ও নথি এখানে আছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or document(s) are on this device only</source>
        <translation>
            <numerusform>%nটি ছবি বা নথি কেবল এই যন্ত্রে আছে</numerusform>
            <numerusform>%nটি ছবি বা নথি কেবল এই যন্ত্রে আছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do before you go</source>
        <translation>
            <numerusform>রওনা হওয়ার আগে %nটি কাজ</numerusform>
            <numerusform>রওনা হওয়ার আগে %nটি কাজ</numerusform>
        </translation>
    </message>
    <message>
        <source>A day with many photos may fill it.</source>
        <translation>অনেক ছবির একটি দিনে তা ভরে যেতে পারে।</translation>
    </message>
    <message>
        <source>An administrator publishes them; they arrive with the next sync.</source>
        <translation>একজন প্রশাসক এগুলো প্রকাশ করেন; পরের সিঙ্কে আসে।</translation>
    </message>
    <message>
        <source>As a workbook, in the order of the visit, should the battery end.</source>
        <translation>ওয়ার্কবুক হিসেবে, পরিদর্শনের ক্রমে, ব্যাটারি ফুরালে কাজে লাগবে।</translation>
    </message>
    <message>
        <source>Blank form…</source>
        <translation>খালি ফরম…</translation>
    </message>
    <message>
        <source>Compare the clocks</source>
        <translation>ঘড়ি মিলিয়ে দেখুন</translation>
    </message>
    <message>
        <source>Everything you wrote there was received by the server</source>
        <translation>সেখানে আপনি যা লিখেছেন সবই সার্ভার পেয়েছে</translation>
    </message>
    <message>
        <source>Fetch them now</source>
        <translation>এখনই আনুন</translation>
    </message>
    <message>
        <source>Half a plan looks like a whole one. Receive it where there is a network.</source>
        <translation>অর্ধেক পরিকল্পনা দেখতে পুরোটার মতোই। যেখানে নেটওয়ার্ক আছে সেখানে গ্রহণ করুন।</translation>
    </message>
    <message>
        <source>It needs an update before you go: ask your administrator.</source>
        <translation>রওনা হওয়ার আগে এটি হালনাগাদ করতে হবে: আপনার প্রশাসককে বলুন।</translation>
    </message>
    <message>
        <source>It shows a time before {day}, when the server was heard last. Set it before you go.</source>
        <translation>এটি {day} তারিখের আগের সময় দেখাচ্ছে, যখন সার্ভারের সাড়া শেষবার পাওয়া যায়। রওনা হওয়ার আগে ঠিক করুন।</translation>
    </message>
    <message>
        <source>List to print…</source>
        <translation>ছাপার তালিকা…</translation>
    </message>
    <message>
        <source>No checklist is here for this programme</source>
        <translation>এই কর্মসূচির কোনো চেকলিস্ট এখানে নেই</translation>
    </message>
    <message>
        <source>On paper: {checklist}</source>
        <translation>কাগজে: {checklist}</translation>
    </message>
    <message>
        <source>On {day} you would have to sign in again</source>
        <translation>{day} তারিখে আপনাকে আবার সাইন ইন করতে হবে</translation>
    </message>
    <message>
        <source>Only {size} free on the disk</source>
        <translation>ডিস্কে মাত্র {size} খালি আছে</translation>
    </message>
    <message>
        <source>Open the sync centre</source>
        <translation>আদান-প্রদান কেন্দ্র খুলুন</translation>
    </message>
    <message>
        <source>Others may have changed something since.</source>
        <translation>এর মধ্যে অন্যরা কিছু বদলে থাকতে পারেন।</translation>
    </message>
    <message>
        <source>Photos of a day do not fit. Delete something that is not Concord&apos;s.</source>
        <translation>এক দিনের ছবি ধরবে না। কনকর্ডের নয় এমন কিছু মুছুন।</translation>
    </message>
    <message>
        <source>Ready to travel</source>
        <translation>যাত্রার জন্য প্রস্তুত</translation>
    </message>
    <message>
        <source>Received {ago}</source>
        <translation>পাওয়া গেছে {ago}</translation>
    </message>
    <message>
        <source>See what takes room</source>
        <translation>কী জায়গা নিচ্ছে দেখুন</translation>
    </message>
    <message>
        <source>Send them first: a laptop can be lost on the way.</source>
        <translation>আগে পাঠান: পথে ল্যাপটপ হারাতে পারে।</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>এখনই সিঙ্ক করুন</translation>
    </message>
    <message numerus="yes">
        <source>The agenda on paper: %n open item(s)</source>
        <translation>
            <numerusform>কাগজে আলোচ্যসূচি: %nটি খোলা বিষয়</numerusform>
            <numerusform>কাগজে আলোচ্যসূচি: %nটি খোলা বিষয়</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock agrees with the server&apos;s</source>
        <translation>ঘড়ি সার্ভারের সঙ্গে মেলে</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead by {time}</source>
        <translation>এই কম্পিউটারের ঘড়ি {time} এগিয়ে</translation>
    </message>
    <message>
        <source>The clock of this computer is behind by {time}</source>
        <translation>এই কম্পিউটারের ঘড়ি {time} পিছিয়ে</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>এই কম্পিউটারের ঘড়ি ভুল</translation>
    </message>
    <message>
        <source>The days that you write begin from it.</source>
        <translation>আপনার লেখা তারিখগুলো এ থেকেই আসে।</translation>
    </message>
    <message>
        <source>The factory has not been received as a whole</source>
        <translation>কারখানার সব তথ্য এখনো আসেনি</translation>
    </message>
    <message>
        <source>The server is asked now. What is missing comes by itself.</source>
        <translation>সার্ভারকে এখন জিজ্ঞেস করা হচ্ছে। যা নেই তা নিজে থেকেই আসবে।</translation>
    </message>
    <message>
        <source>They are sent by themselves where there is a network.</source>
        <translation>নেটওয়ার্ক থাকলে এগুলো নিজে থেকেই পাঠানো হয়।</translation>
    </message>
    <message>
        <source>This program does not know the rules of that day</source>
        <translation>এই প্রোগ্রাম সেই দিনের নিয়ম জানে না</translation>
    </message>
    <message>
        <source>To fill in by hand.</source>
        <translation>হাতে পূরণের জন্য।</translation>
    </message>
    <message>
        <source>Too long ago for a visit: others may have changed the plan since.</source>
        <translation>পরিদর্শনের জন্য অনেক পুরোনো: এর মধ্যে অন্যরা পরিকল্পনা বদলে থাকতে পারেন।</translation>
    </message>
    <message>
        <source>Two people wrote the same. Decide before you show it to the committee.</source>
        <translation>দুজন একই জায়গায় লিখেছেন। কমিটিকে দেখানোর আগে সিদ্ধান্ত নিন।</translation>
    </message>
    <message>
        <source>You have to sign in again</source>
        <translation>আপনাকে আবার সাইন ইন করতে হবে</translation>
    </message>
    <message>
        <source>Your work goes on without. A sync before you go renews it.</source>
        <translation>তা ছাড়াও কাজ চলে। রওনা হওয়ার আগে একবার সিঙ্ক করলে মেয়াদ বাড়ে।</translation>
    </message>
    <message>
        <source>Your work goes on without; nothing is sent or received until then.</source>
        <translation>তা ছাড়াও কাজ চলে; তবে ততক্ষণ কিছু পাঠানো বা পাওয়া যায় না।</translation>
    </message>
    <message>
        <source>{size} free on the disk</source>
        <translation>ডিস্কে {size} খালি আছে</translation>
    </message>
    <message>
        <source>{size} to fetch. They belong to what is open in the plan.</source>
        <translation>আনতে হবে {size}। এগুলো পরিকল্পনায় যা খোলা আছে তার।</translation>
    </message>
</context>
<context>
    <name>TravelPane</name>
    <message>
        <source>Ready to travel?</source>
        <translation>যাত্রার জন্য প্রস্তুত?</translation>
    </message>
</context>
<context>
    <name>TypedAnswers</name>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>অক্ষাংশ</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>দ্রাঘিমাংশ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>Write a number, like 12.5</source>
        <translation>একটি সংখ্যা লিখুন, যেমন 12.5</translation>
    </message>
    <message>
        <source>Write a time like 14:30</source>
        <translation>সময় লিখুন, যেমন 14:30</translation>
    </message>
    <message>
        <source>Write a whole number, like 12</source>
        <translation>একটি পূর্ণ সংখ্যা লিখুন, যেমন 12</translation>
    </message>
    <message>
        <source>Write both: a date like 4 Dec 2026 and a time like 14:30</source>
        <translation>দুটিই লিখুন: 4 Dec 2026-এর মতো তারিখ ও 14:30-এর মতো সময়</translation>
    </message>
    <message>
        <source>Write both: latitude from −90 to 90, longitude from −180 to 180, as decimal degrees</source>
        <translation>দুটিই লিখুন: অক্ষাংশ −90 থেকে 90, দ্রাঘিমাংশ −180 থেকে 180, দশমিক ডিগ্রিতে</translation>
    </message>
</context>
<context>
    <name>ViewerSheet</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>মাপমতো</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>চওড়া মাপে</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>বড়</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>পরের পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>খোলা হচ্ছে…</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>পৃষ্ঠা {number} / {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>আগের পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>ছোট</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>নথিতে যা লেখা আছে</translation>
    </message>
</context>
<context>
    <name>ViolationFlow</name>
    <message numerus="yes">
        <source>%n photo(s) of the answer come along.</source>
        <translation>
            <numerusform>উত্তরের %nটি ছবি সঙ্গে যাবে।</numerusform>
            <numerusform>উত্তরের %nটি ছবি সঙ্গে যাবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>A violation was raised from this answer already: “{text}”. Raise another only if it is another.</source>
        <translation>এই উত্তর থেকে আগেই একটি লঙ্ঘন নথিভুক্ত হয়েছে: “{text}”। আলাদা লঙ্ঘন হলেই কেবল আরেকটি নথিভুক্ত করুন।</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>সংরক্ষিত হয়নি</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>নথিভুক্ত করুন</translation>
    </message>
    <message>
        <source>Raise a violation</source>
        <translation>লঙ্ঘন নথিভুক্ত করা</translation>
    </message>
    <message>
        <source>Raise another</source>
        <translation>আরেকটি নথিভুক্ত করুন</translation>
    </message>
    <message>
        <source>The violation is raised</source>
        <translation>লঙ্ঘন নথিভুক্ত হয়েছে</translation>
    </message>
    <message>
        <source>Write the date, like 4 Dec 2026.</source>
        <translation>তারিখ লিখুন, যেমন 4 Dec 2026।</translation>
    </message>
    <message>
        <source>{checklist} · {question}</source>
        <translation>{checklist} · {question}</translation>
    </message>
</context>
<context>
    <name>ViolationForms</name>
    <message>
        <source>Change violation</source>
        <translation>লঙ্ঘন পরিবর্তন</translation>
    </message>
    <message>
        <source>Corrected: I have seen it</source>
        <translation>সংশোধিত: আমি দেখেছি</translation>
    </message>
    <message>
        <source>It stays visible with the reason.</source>
        <translation>কারণসহ এটি দেখা যাবে।</translation>
    </message>
    <message>
        <source>Not corrected</source>
        <translation>সংশোধিত নয়</translation>
    </message>
    <message>
        <source>Note the claim</source>
        <translation>দাবি লিখুন</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>নথিভুক্ত করুন</translation>
    </message>
    <message>
        <source>Raise a violation</source>
        <translation>লঙ্ঘন নথিভুক্ত করা</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>লিপিবদ্ধ করুন</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Set a new deadline</source>
        <translation>নতুন সময়সীমা দেওয়া</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>নির্ধারণ করুন</translation>
    </message>
    <message>
        <source>Stage {stage}: {title}</source>
        <translation>ধাপ {stage}: {title}</translation>
    </message>
    <message>
        <source>The claim is noted; it waits for verification</source>
        <translation>দাবি লেখা হয়েছে; যাচাইয়ের অপেক্ষায়</translation>
    </message>
    <message>
        <source>The deadline before stays visible with this reason.</source>
        <translation>আগের সময়সীমা এই কারণসহ দেখা যাবে।</translation>
    </message>
    <message>
        <source>The factory says that it is corrected</source>
        <translation>কারখানা বলছে এটি সংশোধিত</translation>
    </message>
    <message>
        <source>The new deadline holds; the one before stays visible</source>
        <translation>নতুন সময়সীমা কার্যকর; আগেরটি দেখা যাবে</translation>
    </message>
    <message>
        <source>The stage is recorded</source>
        <translation>ধাপ লিপিবদ্ধ হয়েছে</translation>
    </message>
    <message>
        <source>The violation is raised</source>
        <translation>লঙ্ঘন নথিভুক্ত হয়েছে</translation>
    </message>
    <message>
        <source>The violation is withdrawn</source>
        <translation>লঙ্ঘন প্রত্যাহার করা হয়েছে</translation>
    </message>
    <message>
        <source>Verify on the follow-up visit</source>
        <translation>অনুসরণ পরিদর্শনে যাচাই</translation>
    </message>
    <message>
        <source>Violation changed</source>
        <translation>লঙ্ঘন পরিবর্তিত</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>আপনি কী দেখেছেন?</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>কী ভুল</translation>
    </message>
    <message>
        <source>What the factory says</source>
        <translation>কারখানা যা বলে</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>কী করা হয়েছে</translation>
    </message>
    <message>
        <source>What was seen is recorded</source>
        <translation>যা দেখা গেছে তা লিপিবদ্ধ</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>প্রত্যাহার করুন</translation>
    </message>
    <message>
        <source>Withdraw this violation?</source>
        <translation>এই লঙ্ঘন প্রত্যাহার করবেন?</translation>
    </message>
</context>
<context>
    <name>ViolationPane</name>
    <message>
        <source>Change…</source>
        <translation>পরিবর্তন…</translation>
    </message>
    <message>
        <source>Claimed by the factory</source>
        <translation>কারখানার দাবি</translation>
    </message>
    <message>
        <source>Claimed by the factory…</source>
        <translation>কারখানার দাবি…</translation>
    </message>
    <message>
        <source>Deadline {day}</source>
        <translation>সময়সীমা {day}</translation>
    </message>
    <message>
        <source>Deadlines and escalation</source>
        <translation>সময়সীমা ও কঠোরতা</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>পেরিয়েছে</translation>
    </message>
    <message>
        <source>New deadline…</source>
        <translation>নতুন সময়সীমা…</translation>
    </message>
    <message>
        <source>No violation is chosen</source>
        <translation>কোনো লঙ্ঘন বাছা হয়নি</translation>
    </message>
    <message>
        <source>Not claimed</source>
        <translation>দাবি করা হয়নি</translation>
    </message>
    <message>
        <source>Not missed</source>
        <translation>পেরোয়নি</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>যাচাই হয়নি</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>অগ্রগতি</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation>সম্পন্ন বলে লিখুন</translation>
    </message>
    <message>
        <source>Seen not corrected on {day}</source>
        <translation>{day} তারিখে সংশোধিত দেখা যায়নি</translation>
    </message>
    <message>
        <source>Verified by an inspector</source>
        <translation>পরিদর্শকের যাচাই</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>যাচাই করুন…</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>লঙ্ঘন</translation>
    </message>
    <message>
        <source>What verifying needs</source>
        <translation>যাচাইয়ে যা লাগে</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>প্রত্যাহার…</translation>
    </message>
</context>
<context>
    <name>Violations</name>
    <message>
        <source>Claimed</source>
        <translation>দাবি করা</translation>
    </message>
    <message>
        <source>Deadline missed</source>
        <translation>সময়সীমা পেরিয়েছে</translation>
    </message>
    <message>
        <source>Next: {title}, after another missed deadline</source>
        <translation>পরবর্তী: {title}, আরেকটি সময়সীমা পেরোলে</translation>
    </message>
    <message>
        <source>Next: {title}, on {day} if it is not corrected</source>
        <translation>পরবর্তী: {title}, সংশোধন না হলে {day} তারিখে</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খোলা</translation>
    </message>
    <message>
        <source>Raise a violation</source>
        <translation>লঙ্ঘন নথিভুক্ত করা</translation>
    </message>
    <message>
        <source>Stage {stage} due</source>
        <translation>ধাপ {stage} বাকি</translation>
    </message>
    <message>
        <source>To escalate</source>
        <translation>কঠোরতা বাকি</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>যাচাইকৃত</translation>
    </message>
    <message>
        <source>Verify the violation</source>
        <translation>লঙ্ঘন যাচাই করুন</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>লঙ্ঘন</translation>
    </message>
    <message>
        <source>{claimed} of {total} claimed · {verified} of {total} verified</source>
        <translation>{total}টির মধ্যে {claimed}টি দাবি করা · {total}টির মধ্যে {verified}টি যাচাইকৃত</translation>
    </message>
</context>
<context>
    <name>ViolationsTab</name>
    <message>
        <source>Evidence</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>It cannot be verified yet</source>
        <translation>এখনো যাচাই করা যায় না</translation>
    </message>
    <message>
        <source>No violation fits</source>
        <translation>কোনো লঙ্ঘন মেলে না</translation>
    </message>
    <message>
        <source>No violation of this factory fits the filter.</source>
        <translation>এই কারখানার কোনো লঙ্ঘন ছাঁকনির সঙ্গে মেলে না।</translation>
    </message>
    <message>
        <source>No violation was raised</source>
        <translation>কোনো লঙ্ঘন নথিভুক্ত হয়নি</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>অগ্রগতি</translation>
    </message>
    <message>
        <source>Raise a violation…</source>
        <translation>লঙ্ঘন নথিভুক্ত করুন…</translation>
    </message>
    <message>
        <source>Show all violations</source>
        <translation>সব লঙ্ঘন দেখান</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>লঙ্ঘন</translation>
    </message>
    <message>
        <source>What goes against the law is raised here or during a visit, with its deadline and its evidence.</source>
        <translation>যা আইনের বিরুদ্ধে তা এখানে বা পরিদর্শনের সময়, সময়সীমা ও প্রমাণসহ, নথিভুক্ত হয়।</translation>
    </message>
    <message>
        <source>Which violations</source>
        <translation>কোন লঙ্ঘন</translation>
    </message>
</context>
<context>
    <name>VisitActions</name>
    <message>
        <source>Before you leave</source>
        <translation>যাওয়ার আগে</translation>
    </message>
    <message>
        <source>Blank checklist for paper…</source>
        <translation>কাগজের জন্য খালি চেকলিস্ট…</translation>
    </message>
    <message>
        <source>Cancel visit</source>
        <translation>পরিদর্শন বাতিল করুন</translation>
    </message>
    <message>
        <source>Close visit</source>
        <translation>পরিদর্শন বন্ধ করা</translation>
    </message>
    <message>
        <source>Export the checklist as a workbook…</source>
        <translation>চেকলিস্ট ওয়ার্কবুক হিসেবে রপ্তানি করুন…</translation>
    </message>
    <message>
        <source>Hold a committee meeting</source>
        <translation>কমিটির সভা করা</translation>
    </message>
    <message>
        <source>Minutes of the meeting as a paper…</source>
        <translation>সভার কার্যবিবরণী কাগজে…</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>পরিদর্শনের পরিকল্পনা</translation>
    </message>
    <message>
        <source>Ready to travel?</source>
        <translation>যাত্রার জন্য প্রস্তুত?</translation>
    </message>
    <message>
        <source>Record of the visit to hand over…</source>
        <translation>হস্তান্তরের জন্য পরিদর্শনের নথি…</translation>
    </message>
    <message>
        <source>Save the visits as a calendar file</source>
        <translation>পরিদর্শনগুলো ক্যালেন্ডার ফাইলে সংরক্ষণ</translation>
    </message>
    <message>
        <source>Show the list or the calendar</source>
        <translation>তালিকা বা ক্যালেন্ডার দেখান</translation>
    </message>
    <message>
        <source>Start a checklist</source>
        <translation>চেকলিস্ট শুরু করুন</translation>
    </message>
    <message>
        <source>Start the chosen visit</source>
        <translation>বাছাই করা পরিদর্শন শুরু করা</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>পরিদর্শন শুরু করা</translation>
    </message>
    <message>
        <source>Write minutes</source>
        <translation>কার্যবিবরণী লিখুন</translation>
    </message>
</context>
<context>
    <name>VisitCalendar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>আরও %nটি</numerusform>
            <numerusform>আরও %nটি</numerusform>
        </translation>
    </message>
    <message>
        <source>Target date of an improvement</source>
        <translation>একটি উন্নয়নের লক্ষ্য তারিখ</translation>
    </message>
    <message>
        <source>no visit</source>
        <translation>কোনো পরিদর্শন নেই</translation>
    </message>
    <message>
        <source>{day}: {visits}</source>
        <translation>{day}: {visits}</translation>
    </message>
</context>
<context>
    <name>VisitColumns</name>
    <message>
        <source>Agenda</source>
        <translation>আলোচ্যসূচি</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>কারখানা</translation>
    </message>
    <message>
        <source>Factory not received yet</source>
        <translation>কারখানার তথ্য এখনও আসেনি</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>সভা</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>পরিদর্শন</translation>
    </message>
</context>
<context>
    <name>VisitFlows</name>
    <message>
        <source>Cancel the visit of {day}?</source>
        <translation>{day} তারিখের পরিদর্শন বাতিল করবেন?</translation>
    </message>
    <message>
        <source>Cancel visit</source>
        <translation>পরিদর্শন বাতিল করুন</translation>
    </message>
    <message>
        <source>Entering for {name}</source>
        <translation>{name}-এর পক্ষে লেখা</translation>
    </message>
    <message>
        <source>Keep visit</source>
        <translation>পরিদর্শন রাখুন</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>সংরক্ষণ হয়নি</translation>
    </message>
    <message>
        <source>Plan of the visit changed</source>
        <translation>পরিদর্শনের পরিকল্পনা বদলেছে</translation>
    </message>
    <message>
        <source>The person cannot be changed</source>
        <translation>ব্যক্তি বদলানো যায় না</translation>
    </message>
    <message>
        <source>The plan of this visit cannot be changed</source>
        <translation>এই পরিদর্শনের পরিকল্পনা বদলানো যায় না</translation>
    </message>
    <message>
        <source>This visit cannot be cancelled</source>
        <translation>এই পরিদর্শন বাতিল করা যায় না</translation>
    </message>
    <message>
        <source>This visit cannot be closed</source>
        <translation>এই পরিদর্শন বন্ধ করা যায় না</translation>
    </message>
    <message>
        <source>This visit cannot be moved</source>
        <translation>এই পরিদর্শন সরানো যাবে না</translation>
    </message>
    <message>
        <source>This visit cannot be started</source>
        <translation>এই পরিদর্শন শুরু করা যায় না</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>পরিদর্শন বাতিল হয়েছে</translation>
    </message>
    <message>
        <source>Visit closed; its record is locked</source>
        <translation>পরিদর্শন বন্ধ হয়েছে; এর নথি তালাবদ্ধ</translation>
    </message>
    <message>
        <source>Visit moved to {day}</source>
        <translation>পরিদর্শন {day} তারিখে সরানো হয়েছে</translation>
    </message>
    <message>
        <source>Visit planned for {day}</source>
        <translation>{day} তারিখে পরিদর্শনের পরিকল্পনা হয়েছে</translation>
    </message>
    <message>
        <source>Visit started</source>
        <translation>পরিদর্শন শুরু হয়েছে</translation>
    </message>
    <message>
        <source>What was recorded stays, but its meetings no longer count. Cancelling has no undo.</source>
        <translation>যা লেখা হয়েছে তা থাকে, কিন্তু এর সভাগুলো আর গণ্য হয় না। বাতিল করা ফিরিয়ে নেওয়া যায় না।</translation>
    </message>
</context>
<context>
    <name>VisitHeader</name>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>%nটি লঙ্ঘন</numerusform>
            <numerusform>%nটি লঙ্ঘন</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation>যাওয়ার আগে</translation>
    </message>
    <message numerus="yes">
        <source>Before you leave %n</source>
        <translation>
            <numerusform>যাওয়ার আগে %n</numerusform>
            <numerusform>যাওয়ার আগে %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel visit…</source>
        <translation>পরিদর্শন বাতিল করুন…</translation>
    </message>
    <message>
        <source>Change plan…</source>
        <translation>পরিকল্পনা বদলান…</translation>
    </message>
    <message>
        <source>Committee meeting…</source>
        <translation>কমিটির সভা…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>হস্তান্তর…</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>আরও পদক্ষেপ</translation>
    </message>
    <message>
        <source>Ready to travel?</source>
        <translation>যাত্রার জন্য প্রস্তুত?</translation>
    </message>
    <message numerus="yes">
        <source>Ready to travel? %n</source>
        <translation>
            <numerusform>যাত্রার জন্য প্রস্তুত? %n</numerusform>
            <numerusform>যাত্রার জন্য প্রস্তুত? %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Start visit…</source>
        <translation>পরিদর্শন শুরু করুন…</translation>
    </message>
    <message>
        <source>This cannot wait…</source>
        <translation>এটি অপেক্ষা করতে পারে না…</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>লঙ্ঘন</translation>
    </message>
</context>
<context>
    <name>VisitListView</name>
    <message>
        <source>No visit fits</source>
        <translation>কোনো পরিদর্শন মেলে না</translation>
    </message>
    <message>
        <source>No visit fits the filter.</source>
        <translation>এই ছাঁকনিতে কোনো পরিদর্শন মেলে না।</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>এখনও পরিদর্শন নেই</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>পরিদর্শনের পরিকল্পনা করুন…</translation>
    </message>
    <message>
        <source>Show all visits</source>
        <translation>সব পরিদর্শন দেখান</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>পরিদর্শন</translation>
    </message>
    <message>
        <source>Visits are the days you spend with the factory, its committee and its plan. Plan the first one.</source>
        <translation>পরিদর্শন হলো কারখানা, তার কমিটি ও পরিকল্পনার সঙ্গে কাটানো দিন। প্রথমটির পরিকল্পনা করুন।</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation>কোন পরিদর্শন</translation>
    </message>
</context>
<context>
    <name>VisitOverview</name>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%nটি বাকি</numerusform>
            <numerusform>%nটি বাকি</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel visit…</source>
        <translation>পরিদর্শন বাতিল করুন…</translation>
    </message>
    <message>
        <source>Change plan…</source>
        <translation>পরিকল্পনা বদলান…</translation>
    </message>
    <message>
        <source>Choose a visit to see its day, people and meetings.</source>
        <translation>দিন, মানুষ ও সভা দেখতে একটি পরিদর্শন বেছে নিন।</translation>
    </message>
    <message>
        <source>Entered for</source>
        <translation>যাঁর পক্ষে লেখা</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>সভা</translation>
    </message>
    <message>
        <source>No visit chosen</source>
        <translation>কোনো পরিদর্শন বাছাই হয়নি</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>পরিদর্শন খুলুন</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>বাতিলের কারণ</translation>
    </message>
    <message>
        <source>Start visit…</source>
        <translation>পরিদর্শন শুরু করুন…</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>পরিদর্শন</translation>
    </message>
    <message>
        <source>Visit days</source>
        <translation>পরিদর্শনের দিন</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>%n thing(s) still open</source>
        <translation>
            <numerusform>%nটি বিষয় বাকি</numerusform>
            <numerusform>%nটি বিষয় বাকি</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>পরিদর্শন</translation>
    </message>
</context>
<context>
    <name>VisitSplit</name>
    <message>
        <source>It may not have been received yet, or the factory is no longer assigned to you.</source>
        <translation>হয়তো এখনও আসেনি, অথবা কারখানাটি আর আপনার দায়িত্বে নেই।</translation>
    </message>
    <message>
        <source>This visit is not on this device</source>
        <translation>এই পরিদর্শন এই যন্ত্রে নেই</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n দিন</numerusform>
            <numerusform>%n দিন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) more than the cycle allows</source>
        <translation>
            <numerusform>চক্রে অনুমোদিত দিনের চেয়ে %n দিন বেশি</numerusform>
            <numerusform>চক্রে অনুমোদিত দিনের চেয়ে %n দিন বেশি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the cycle left after this visit</source>
        <translation>
            <numerusform>এই পরিদর্শনের পরে চক্রের %n দিন থাকবে</numerusform>
            <numerusform>এই পরিদর্শনের পরে চক্রের %n দিন থাকবে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%nটি ফাইল</numerusform>
            <numerusform>%nটি ফাইল</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) left</source>
        <translation>
            <numerusform>%nটি ধাপ বাকি</numerusform>
            <numerusform>%nটি ধাপ বাকি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%nটি চলমান</numerusform>
            <numerusform>%nটি চলমান</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%nটি বিষয়</numerusform>
            <numerusform>%nটি বিষয়</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%nটি পরিকল্পিত</numerusform>
            <numerusform>%nটি পরিকল্পিত</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%nটি জরুরি</numerusform>
            <numerusform>%nটি জরুরি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%nটি পরিদর্শন</numerusform>
            <numerusform>%nটি পরিদর্শন</numerusform>
        </translation>
    </message>
    <message>
        <source>All gates met</source>
        <translation>সব ধাপ পূরণ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Cancelled visit</source>
        <translation>বাতিল পরিদর্শন</translation>
    </message>
    <message>
        <source>Claim overdue</source>
        <translation>দাবির সময় পেরিয়েছে</translation>
    </message>
    <message>
        <source>Claimed, visit {number} of {window}</source>
        <translation>দাবি, {window} পরিদর্শনের {number}টি</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Cycle {cycle}: {held} of {allowed} visit days held, {planned} planned</source>
        <translation>চক্র {cycle}: পরিদর্শনের {allowed} দিনের মধ্যে {held} দিন হয়েছে, {planned} দিন পরিকল্পিত</translation>
    </message>
    <message>
        <source>Day has passed</source>
        <translation>দিন পেরিয়েছে</translation>
    </message>
    <message>
        <source>Gate stale</source>
        <translation>ধাপ পুরোনো</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>চলমান</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>%n দিন দেরি</numerusform>
            <numerusform>%n দিন দেরি</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>পরিকল্পিত</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>প্রকাশ্য</translation>
    </message>
    <message>
        <source>Review does not count</source>
        <translation>পর্যালোচনা গণ্য নয়</translation>
    </message>
    <message>
        <source>Reviews differ</source>
        <translation>পর্যালোচনা ভিন্ন</translation>
    </message>
    <message>
        <source>Target {day}</source>
        <translation>লক্ষ্য {day}</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>এই সপ্তাহ</translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation>পরিদর্শন {number}</translation>
    </message>
    <message>
        <source>closed {moment}</source>
        <translation>বন্ধ {moment}</translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation>শুরু {time}</translation>
    </message>
    <message>
        <source>{items}, {urgent}</source>
        <translation>{items}, {urgent}</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Calendar</source>
        <translation>ক্যালেন্ডার</translation>
    </message>
    <message>
        <source>List</source>
        <translation>তালিকা</translation>
    </message>
    <message>
        <source>List or calendar</source>
        <translation>তালিকা বা ক্যালেন্ডার</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>পরিদর্শনের পরিকল্পনা করুন…</translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation>ক্যালেন্ডার ফাইলে সংরক্ষণ…</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>পরিদর্শন</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A sentence that only you know is best. It is kept nowhere: who forgets it cannot open the data on this device any more; what the server has received is safe.</source>
        <translation>শুধু আপনি জানেন এমন একটি বাক্য সবচেয়ে ভালো। এটি কোথাও রাখা হয় না: ভুলে গেলে এই যন্ত্রের তথ্য আর খোলা যাবে না; সার্ভার যা পেয়েছে তা নিরাপদ।</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>সার্ভারের ঠিকানা</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>চলছে</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>প্রবেশ নাম</translation>
    </message>
    <message>
        <source>Nothing was deleted; everything stays on this device.</source>
        <translation>কিছুই মোছা হয়নি; সবই এই যন্ত্রে আছে।</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>এই যন্ত্রে</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Open {login}</source>
        <translation>{login} খুলুন</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>গোপন বাক্য</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>পাসওয়ার্ড</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>প্রবেশ করুন</translation>
    </message>
    <message>
        <source>Sign in to a server</source>
        <translation>কোনো সার্ভারে প্রবেশ করুন</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>একই গোপন বাক্য আবার</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and the network, then try again.</source>
        <translation>সার্ভারে পৌঁছানো যাচ্ছে না। ঠিকানা ও সংযোগ দেখে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the address, and the date and time of this computer.</source>
        <translation>সার্ভার নিজের পরিচয় প্রমাণ করতে পারেনি, তাই সেখানে কিছুই পাঠানো হয়নি। ঠিকানা এবং এই কম্পিউটারের তারিখ ও সময় মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>সার্ভার সময়মতো উত্তর দেয়নি। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The server had a fault. Try again; if it stays, tell an administrator.</source>
        <translation>সার্ভারে একটি ত্রুটি হয়েছে। আবার চেষ্টা করুন; না কাটলে একজন প্রশাসককে জানান।</translation>
    </message>
    <message>
        <source>The server is busy. Try again in some minutes.</source>
        <translation>সার্ভার ব্যস্ত। কয়েক মিনিট পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The two passphrases differ. Write the same one twice.</source>
        <translation>দুটি গোপন বাক্য আলাদা। একই বাক্য দুবার লিখুন।</translation>
    </message>
    <message>
        <source>This address is not secure. It must begin with https:// so that nobody can read along.</source>
        <translation>ঠিকানাটি নিরাপদ নয়। কেউ যাতে পড়তে না পারে সেজন্য https:// দিয়ে শুরু হতে হবে।</translation>
    </message>
    <message>
        <source>This computer has no password store that Concord can use. Choose a passphrase: it protects the data on this device and is asked each time.</source>
        <translation>এই কম্পিউটারে কনকর্ড ব্যবহার করতে পারে এমন পাসওয়ার্ড ভাণ্ডার নেই। একটি গোপন বাক্য বেছে নিন: এটি এই যন্ত্রের তথ্য রক্ষা করে এবং প্রতিবার চাওয়া হয়।</translation>
    </message>
    <message>
        <source>This is no address. Write it like https://concord.example.org</source>
        <translation>এটি কোনো ঠিকানা নয়। এভাবে লিখুন: https://concord.example.org</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>Write the address of the server.</source>
        <translation>সার্ভারের ঠিকানা লিখুন।</translation>
    </message>
    <message>
        <source>Write the passphrase.</source>
        <translation>গোপন বাক্য লিখুন।</translation>
    </message>
    <message>
        <source>Write your login.</source>
        <translation>আপনার প্রবেশ নাম লিখুন।</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>আপনার পাসওয়ার্ড লিখুন।</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>As a supervisor</source>
        <translation>তত্ত্বাবধায়ক হিসেবে</translation>
    </message>
    <message>
        <source>As an inspector</source>
        <translation>পরিদর্শক হিসেবে</translation>
    </message>
    <message>
        <source>Improvement plans for factories, also where there is no network.</source>
        <translation>কারখানার উন্নয়ন পরিকল্পনা, যেখানে সংযোগ নেই সেখানেও।</translation>
    </message>
    <message>
        <source>It opens as an enterprise advisor. See it in another part:</source>
        <translation>এটি প্রতিষ্ঠান পরামর্শক হিসেবে খোলে। অন্য ভূমিকায় দেখুন:</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>ডেমো খুলুন</translation>
    </message>
    <message>
        <source>Opening the data on this device…</source>
        <translation>এই যন্ত্রের তথ্য খোলা হচ্ছে…</translation>
    </message>
    <message>
        <source>Signing in to {server}…</source>
        <translation>{server}-এ প্রবেশ করা হচ্ছে…</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>ডেমো শুরু হচ্ছে…</translation>
    </message>
    <message>
        <source>The demo has made-up factories and people, and a server of its own on this computer. Nothing leaves it.</source>
        <translation>ডেমোতে কাল্পনিক কারখানা ও মানুষ আছে, আর এই কম্পিউটারেই নিজের একটি সার্ভার। কিছুই বাইরে যায় না।</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>আগে দেখে নিন</translation>
    </message>
    <message>
        <source>Welcome to Concord</source>
        <translation>কনকর্ডে স্বাগত</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>A sheet is open: finish it, or leave it with Esc.</source>
        <translation>একটি ফর্ম খোলা আছে: সেটি শেষ করুন, অথবা Esc চেপে বেরিয়ে আসুন।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>{page}-এ যান</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>খুঁজুন বা কোনো কাজ করান</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>কিবোর্ডের চাবি দেখান</translation>
    </message>
    <message>
        <source>This page is not shown here.</source>
        <translation>এই পাতা এখানে দেখানো হয় না।</translation>
    </message>
</context>
<context>
    <name>Withheld</name>
    <message>
        <source>Among them: {names}</source>
        <translation>এর মধ্যে: {names}</translation>
    </message>
    <message>
        <source>Keep, tell support</source>
        <translation>রেখে দিন, সহায়তাকে জানান</translation>
    </message>
    <message>
        <source>Nothing has been removed yet. Everything else is received and sent as usual.</source>
        <translation>এখনও কিছুই সরানো হয়নি। বাকি সব যথারীতি আসছে ও যাচ্ছে।</translation>
    </message>
    <message>
        <source>Removals that wait for you</source>
        <translation>আপনার অপেক্ষায় থাকা অপসারণ</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>সরিয়ে ফেলুন</translation>
    </message>
    <message>
        <source>The server wants to take away {removed} of {held} records</source>
        <translation>সার্ভার {held}টির মধ্যে {removed}টি রেকর্ড সরাতে চায়</translation>
    </message>
    <message>
        <source>They stay. The export for support tells of it.</source>
        <translation>এগুলো থাকছে। সহায়তার জন্য রপ্তানিতে তা বলা থাকবে।</translation>
    </message>
    <message>
        <source>{factory}: {words}</source>
        <translation>{factory}: {words}</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>Undo</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
</context>
<context>
    <name>ZeroTolerance</name>
    <message>
        <source>Alert the supervisor</source>
        <translation>তত্ত্বাবধায়ককে সতর্ক করুন</translation>
    </message>
    <message>
        <source>Only inspectors and supervisors of this factory can read it. It is in no plan.</source>
        <translation>শুধু এই কারখানার পরিদর্শক ও তত্ত্বাবধায়ক এটি পড়তে পারেন। এটি কোনো পরিকল্পনায় নেই।</translation>
    </message>
    <message>
        <source>The supervisor is alerted with the next sync</source>
        <translation>পরবর্তী সিঙ্কে তত্ত্বাবধায়ক সতর্কতা পাবেন</translation>
    </message>
    <message>
        <source>This cannot wait</source>
        <translation>এটি অপেক্ষা করতে পারে না</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>আপনি কী দেখছেন?</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>এটি কী?</translation>
    </message>
    <message>
        <source>Write what you see.</source>
        <translation>আপনি কী দেখছেন লিখুন।</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Name of participant {number}</source>
        <translation>অংশগ্রহণকারী {number}-এর নাম</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>প্রতিষ্ঠান</translation>
    </message>
    <message>
        <source>Organisation of participant {number}</source>
        <translation>অংশগ্রহণকারী {number}-এর প্রতিষ্ঠান</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ভূমিকা</translation>
    </message>
    <message>
        <source>Role of participant {number}</source>
        <translation>অংশগ্রহণকারী {number}-এর ভূমিকা</translation>
    </message>
    <message>
        <source>Take participant {number} off the list</source>
        <translation>অংশগ্রহণকারী {number}-কে তালিকা থেকে সরান</translation>
    </message>
</context>
</TS>
