<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_US">
<context>
    <name>AddItemSheet</name>
    <message>
        <source>Add an item to the plan</source>
        <translation>إضافة بند إلى الخطة</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>تاريخ الملاحظة</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Place in the catalogue (may be left open: it then goes to the advisor&apos;s list)</source>
        <translation>المكان في الفهرس (يمكن تركه مفتوحاً: ينتقل حينها إلى قائمة المستشار)</translation>
    </message>
    <message>
        <source>Write the date, like 4 Dec 2026.</source>
        <translation>اكتب التاريخ، مثل 4 Dec 2026.</translation>
    </message>
    <message>
        <source>{field}: write a date, like 4 Dec 2026.</source>
        <translation>{field}: اكتب تاريخاً، مثل 4 Dec 2026.</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Committee meeting {number}</source>
        <translation>اجتماع اللجنة {number}</translation>
    </message>
    <message>
        <source>Minutes written</source>
        <translation>كُتب المحضر</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>لا محضر بعد</translation>
    </message>
    <message>
        <source>No open items: nothing is on the agenda.</source>
        <translation>لا بنود مفتوحة: جدول الأعمال خالٍ.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Records of this visit</source>
        <translation>سجلات هذه الزيارة</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>هذه الزيارة</translation>
    </message>
    <message>
        <source>Visit record</source>
        <translation>سجل الزيارة</translation>
    </message>
    <message>
        <source>both sides present</source>
        <translation>الجانبان حاضران</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>one side missing</source>
        <translation>أحد الجانبين غائب</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Both sides present</source>
        <translation>الجانبان حاضران</translation>
    </message>
    <message>
        <source>No management member present: reviews do not count</source>
        <translation>لم يحضر أي عضو إدارة: لا تُحتسب المراجعات</translation>
    </message>
    <message>
        <source>No worker member present: reviews do not count</source>
        <translation>لم يحضر أي عضو عمالي: لا تُحتسب المراجعات</translation>
    </message>
    <message>
        <source>Present and in office: {workers} worker, {managers} management</source>
        <translation>الحاضرون في مناصبهم: {workers} عن العمال، {managers} عن الإدارة</translation>
    </message>
    <message>
        <source>The committee has no members in office on this day.</source>
        <translation>لا أعضاء في مناصبهم في اللجنة في هذا اليوم.</translation>
    </message>
    <message>
        <source>not in office that day</source>
        <translation>ليس في منصبه ذلك اليوم</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>أغلق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>اسأل {name}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>كلا الطرفين</translation>
    </message>
    <message>
        <source>Choose a value first: yours, theirs or a third one.</source>
        <translation>اختر قيمة أولاً: قيمتك أو قيمتهم أو قيمة ثالثة.</translation>
    </message>
    <message>
        <source>Choose for whom</source>
        <translation>اختر نيابةً عمّن</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Finish the third value, or choose one of both sides.</source>
        <translation>أكمل القيمة الثالثة، أو اختر قيمة أحد الطرفين.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>أبقِ قيمتي</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>أبقِ القيمة القائمة</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>مدموج</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>افتح البند</translation>
    </message>
    <message>
        <source>Or write a third value:</source>
        <translation>أو اكتب قيمة ثالثة:</translation>
    </message>
    <message>
        <source>Publicly reported</source>
        <translation>معلن للعموم</translation>
    </message>
    <message>
        <source>Same on both sides</source>
        <translation>متطابق لدى الطرفين</translation>
    </message>
    <message>
        <source>Save decision</source>
        <translation>احفظ القرار</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>أظهر ما تغيّر</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>خذ قيمتهم</translation>
    </message>
    <message>
        <source>Take this value</source>
        <translation>خذ هذه القيمة</translation>
    </message>
    <message>
        <source>The item stays Completed; the supervisor sees the stale gate.</source>
        <translation>يبقى البند مكتملاً، ويرى المشرف البوابة المتقادمة.</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>قيمتهم</translation>
    </message>
    <message>
        <source>Together, as it stands now: {words}</source>
        <translation>معاً، كما هو الآن: {words}</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>القيمة القائمة</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>ما يحول دون ذلك</translation>
    </message>
    <message>
        <source>What this touches</source>
        <translation>ما يمسّه هذا القرار</translation>
    </message>
    <message>
        <source>When you last saw it</source>
        <translation>حين رأيته آخر مرة</translation>
    </message>
    <message>
        <source>Write a third value</source>
        <translation>اكتب قيمة ثالثة</translation>
    </message>
    <message>
        <source>Write a third value for {field}</source>
        <translation>اكتب قيمة ثالثة: {field}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>You, for {whom}</source>
        <translation>أنت، نيابة عن {whom}</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>قرارك</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>قيمتك</translation>
    </message>
    <message>
        <source>Yours, as it stands</source>
        <translation>قيمتك، كما هي الآن</translation>
    </message>
    <message>
        <source>another laptop</source>
        <translation>حاسوب محمول آخر</translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation>قررت أنت</translation>
    </message>
    <message>
        <source>decided by {name}</source>
        <translation>قرّر {name}</translation>
    </message>
    <message>
        <source>received by the server</source>
        <translation>استلمه الخادم</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{name}, for {whom}</source>
        <translation>{name}، نيابةً عن {whom}</translation>
    </message>
    <message>
        <source>“{field}” is again what the committee looked at: {gates} of {day} are confirmed.</source>
        <translation>عاد «{field}» كما نظرت فيه اللجنة: {gates} بتاريخ {day} مؤكدة.</translation>
    </message>
    <message>
        <source>“{field}” is what the committee looked at. It changed: {gates} of {day} must be confirmed again.</source>
        <translation>نظرت اللجنة في «{field}» وقد تغيّر: يجب تأكيد {gates} بتاريخ {day} من جديد.</translation>
    </message>
    <message>
        <source>“{field}” is what the committee looked at. With this value {gates} of {day} must be confirmed again.</source>
        <translation>نظرت اللجنة في «{field}». بهذه القيمة يجب تأكيد {gates} بتاريخ {day} من جديد.</translation>
    </message>
</context>
<context>
    <name>CataloguePicker</name>
    <message>
        <source>Place in the catalogue</source>
        <translation>المكان في الفهرس</translation>
    </message>
    <message>
        <source>Places in the catalogue</source>
        <translation>الأماكن في الفهرس</translation>
    </message>
    <message>
        <source>Search cluster, compliance point or question</source>
        <translation>ابحث عن مجموعة أو نقطة امتثال أو سؤال</translation>
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
        <translation>، </translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>قارن الآن</translation>
    </message>
    <message>
        <source>Compare with the server</source>
        <translation>المقارنة بالخادم</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>تجري المقارنة</translation>
    </message>
    <message>
        <source>Differed, and was received anew: {names}</source>
        <translation>اختلف فاستُلم من جديد: {names}</translation>
    </message>
    <message>
        <source>Everything on this device</source>
        <translation>كل ما على هذا الجهاز</translation>
    </message>
    <message>
        <source>It is being compared now.</source>
        <translation>تجري المقارنة الآن.</translation>
    </message>
    <message>
        <source>Not compared. Nothing that you wrote was touched.</source>
        <translation>لم تجرِ المقارنة. لم يُمسّ شيء مما كتبته.</translation>
    </message>
    <message>
        <source>Sign in first: the server answers only those who are signed in.</source>
        <translation>سجّل الدخول أولاً: لا يجيب الخادم إلا من سجّل دخوله.</translation>
    </message>
    <message>
        <source>The same here and at the server</source>
        <translation>ما هنا وما لدى الخادم واحد</translation>
    </message>
    <message>
        <source>The server cannot be asked without a network. Nothing was changed.</source>
        <translation>لا يمكن سؤال الخادم بلا شبكة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>What is here is counted again, and the server is asked whether it holds the same. What differs is received anew; what waits to be sent is not touched.</source>
        <translation>يُعاد عدّ ما هنا ويُسأل الخادم هل لديه الشيء نفسه. ما يختلف يُستلم من جديد، وما ينتظر الإرسال لا يُمسّ.</translation>
    </message>
    <message>
        <source>What the comparison found</source>
        <translation>ما وجدته المقارنة</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>ما يُقارَن</translation>
    </message>
    <message>
        <source>What waits to be sent was not touched.</source>
        <translation>لم يُمسّ ما ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>your own records</source>
        <translation>سجلاتك الخاصة</translation>
    </message>
</context>
<context>
    <name>ClaimSheet</name>
    <message>
        <source>Claimed by</source>
        <translation>أبلغ بإنجازه</translation>
    </message>
    <message>
        <source>Date of the claim</source>
        <translation>تاريخ الإبلاغ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Record the claim</source>
        <translation>سجّل الإبلاغ</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>الإفادة</translation>
    </message>
    <message>
        <source>The factory says it is done</source>
        <translation>المصنع يقول إنه أُنجز</translation>
    </message>
    <message>
        <source>The status stays: the advisor works on it with the committee in one of the next visits.</source>
        <translation>تبقى الحالة كما هي: يعمل المستشار عليه مع اللجنة في إحدى الزيارات القادمة.</translation>
    </message>
    <message>
        <source>Write the date, like 4 Dec 2026.</source>
        <translation>اكتب التاريخ، مثل 4 Dec 2026.</translation>
    </message>
</context>
<context>
    <name>ClassifySheet</name>
    <message>
        <source>Choose a compliance point or a question.</source>
        <translation>اختر نقطة امتثال أو سؤالاً.</translation>
    </message>
</context>
<context>
    <name>ClockNotice</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message numerus="yes">
        <source>%n thing(s) still open</source>
        <translation>
            <numerusform>لم يبق شيء معلّقاً</numerusform>
            <numerusform>بقي أمر واحد معلّقاً</numerusform>
            <numerusform>بقي أمران معلّقين</numerusform>
            <numerusform>بقيت %n أمور معلّقة</numerusform>
            <numerusform>بقي %n أمراً معلّقاً</numerusform>
            <numerusform>بقي %n أمر معلّق</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this visit?</source>
        <translation>هل تُغلَق هذه الزيارة؟</translation>
    </message>
    <message>
        <source>Close visit</source>
        <translation>إغلاق الزيارة</translation>
    </message>
    <message>
        <source>Its record, minutes and meetings are locked. Later additions are addenda. Closing has no undo.</source>
        <translation>يُقفل سجلها ومحضرها واجتماعاتها. ما يُضاف لاحقاً ملحقات. لا تراجع عن الإغلاق.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Nothing is still open.</source>
        <translation>لم يبق شيء معلّقاً.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Accept kept work</source>
        <translation>قبول عمل محفوظ</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>Archive kept work</source>
        <translation>أرشفة عمل محفوظ</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>إرفاق دليل</translation>
    </message>
    <message>
        <source>Cancel visit</source>
        <translation>إلغاء الزيارة</translation>
    </message>
    <message>
        <source>Change committee</source>
        <translation>تغيير اللجنة</translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation>تغيير جهة الاتصال</translation>
    </message>
    <message>
        <source>Change item</source>
        <translation>تغيير البند</translation>
    </message>
    <message>
        <source>Change meeting</source>
        <translation>تغيير الاجتماع</translation>
    </message>
    <message>
        <source>Change member</source>
        <translation>تغيير العضو</translation>
    </message>
    <message>
        <source>Change visit</source>
        <translation>تغيير الزيارة</translation>
    </message>
    <message>
        <source>Claim as remediated</source>
        <translation>الإبلاغ بالمعالجة</translation>
    </message>
    <message>
        <source>Classify item</source>
        <translation>تصنيف البند</translation>
    </message>
    <message>
        <source>Close meeting</source>
        <translation>إغلاق الاجتماع</translation>
    </message>
    <message>
        <source>Close visit</source>
        <translation>إغلاق الزيارة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Complete item</source>
        <translation>إكمال البند</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>البتّ في تعارض</translation>
    </message>
    <message>
        <source>File received</source>
        <translation>وصل الملف</translation>
    </message>
    <message>
        <source>Hold meeting</source>
        <translation>عقد اجتماع</translation>
    </message>
    <message>
        <source>Override worker interviews</source>
        <translation>تجاوز مقابلات العمال</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>تخطيط زيارة</translation>
    </message>
    <message>
        <source>Put a refusal aside</source>
        <translation>تنحية رفض جانباً</translation>
    </message>
    <message>
        <source>Put returned work aside</source>
        <translation>تنحية عمل مُعاد</translation>
    </message>
    <message>
        <source>Record review</source>
        <translation>تسجيل مراجعة</translation>
    </message>
    <message>
        <source>Register committee</source>
        <translation>تسجيل لجنة</translation>
    </message>
    <message>
        <source>Release assessment</source>
        <translation>إصدار التقييم</translation>
    </message>
    <message>
        <source>Reopen item</source>
        <translation>إعادة فتح البند</translation>
    </message>
    <message>
        <source>Return kept work</source>
        <translation>إعادة عمل محفوظ</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>تحديد الحالة</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>بدء الزيارة</translation>
    </message>
    <message>
        <source>Withdraw evidence</source>
        <translation>سحب دليل</translation>
    </message>
    <message>
        <source>Withdraw review</source>
        <translation>سحب مراجعة</translation>
    </message>
    <message>
        <source>Write a caption</source>
        <translation>كتابة تعليق الصورة</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Add comment</source>
        <translation>أضف التعليق</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>تعليق جديد</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>اكتب تعليقاً</translation>
    </message>
    <message>
        <source>saved on this device</source>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>CommitteeColumns</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>لا ضيوف</numerusform>
            <numerusform>ضيف واحد</numerusform>
            <numerusform>ضيفان</numerusform>
            <numerusform>%n ضيوف</numerusform>
            <numerusform>%n ضيفاً</numerusform>
            <numerusform>%n ضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع الاجتماعي</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>الاجتماع {number}</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>غير مغلق</translation>
    </message>
</context>
<context>
    <name>CommitteeFlows</name>
    <message>
        <source>Committee changed</source>
        <translation>غُيّرت اللجنة</translation>
    </message>
    <message>
        <source>No committee can be registered</source>
        <translation>لا يمكن تسجيل لجنة</translation>
    </message>
    <message>
        <source>No member can be added</source>
        <translation>لا يمكن إضافة عضو</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>This committee cannot be changed</source>
        <translation>لا يمكن تغيير هذه اللجنة</translation>
    </message>
    <message>
        <source>This member cannot be changed</source>
        <translation>لا يمكن تغيير هذا العضو</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>أُضيف {name}</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>غُيّرت بيانات {name}</translation>
    </message>
    <message>
        <source>{name} left on {day}</source>
        <translation>غادر {name} في {day}</translation>
    </message>
    <message>
        <source>{name} registered</source>
        <translation>سُجّلت {name}</translation>
    </message>
</context>
<context>
    <name>CommitteePane</name>
    <message>
        <source>Balance</source>
        <translation>التوازن</translation>
    </message>
    <message>
        <source>Change committee…</source>
        <translation>تغيير اللجنة…</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>اللجنة</translation>
    </message>
    <message>
        <source>Go to the visit</source>
        <translation>انتقل إلى الزيارة</translation>
    </message>
    <message>
        <source>The rule pack knows nothing about committees of this kind.</source>
        <translation>لا تعرف حزمة القواعد شيئاً عن لجان من هذا النوع.</translation>
    </message>
    <message>
        <source>These are warnings and hold nobody back. They come from the programme&apos;s rule pack.</source>
        <translation>هذه تنبيهات لا تمنع أحداً. مصدرها حزمة قواعد البرنامج.</translation>
    </message>
    <message>
        <source>What the country expects</source>
        <translation>ما يُتوقّع في البلد</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
</context>
<context>
    <name>CommitteeSheet</name>
    <message>
        <source>Change committee</source>
        <translation>تغيير اللجنة</translation>
    </message>
    <message>
        <source>Choose or write the kind</source>
        <translation>اختر النوع أو اكتبه</translation>
    </message>
    <message>
        <source>Committees of this kind cannot meet gates.</source>
        <translation>لا يمكن للجان من هذا النوع استيفاء البوابات.</translation>
    </message>
    <message>
        <source>Its reviews can meet gates.</source>
        <translation>يمكن لمراجعاتها استيفاء البوابات.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>سجّل</translation>
    </message>
    <message>
        <source>Register a committee</source>
        <translation>تسجيل لجنة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Write dates like 4 Dec 2026, or leave them empty.</source>
        <translation>اكتب التواريخ مثل 4 ديسمبر 2026 أو اتركها فارغة.</translation>
    </message>
</context>
<context>
    <name>CommitteeTab</name>
    <message numerus="yes">
        <source>%n committee(s)</source>
        <translation>
            <numerusform>لا لجان</numerusform>
            <numerusform>لجنة واحدة</numerusform>
            <numerusform>لجنتان</numerusform>
            <numerusform>%n لجان</numerusform>
            <numerusform>%n لجنة</numerusform>
            <numerusform>%n لجنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) in office</source>
        <translation>
            <numerusform>لا أعضاء في المنصب</numerusform>
            <numerusform>عضو واحد في المنصب</numerusform>
            <numerusform>عضوان في المنصب</numerusform>
            <numerusform>%n أعضاء في المنصب</numerusform>
            <numerusform>%n عضواً في المنصب</numerusform>
            <numerusform>%n عضو في المنصب</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>اللجان</translation>
    </message>
    <message>
        <source>No committee yet</source>
        <translation>لا لجنة بعد</translation>
    </message>
    <message>
        <source>None of these committees can meet gates: no item can be Completed through visits yet.</source>
        <translation>لا يمكن لأي من هذه اللجان استيفاء البوابات: لا يمكن إكمال أي بند عبر الزيارات بعد.</translation>
    </message>
    <message>
        <source>Register a committee</source>
        <translation>تسجيل لجنة</translation>
    </message>
    <message>
        <source>Register a committee…</source>
        <translation>تسجيل لجنة…</translation>
    </message>
</context>
<context>
    <name>CommitteeWords</name>
    <message numerus="yes">
        <source>%n in office</source>
        <translation>
            <numerusform>لا أحد في المنصب</numerusform>
            <numerusform>واحد في المنصب</numerusform>
            <numerusform>اثنان في المنصب</numerusform>
            <numerusform>%n في المنصب</numerusform>
            <numerusform>%n في المنصب</numerusform>
            <numerusform>%n في المنصب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) past it</source>
        <translation>
            <numerusform>لم يتجاوزها أحد</numerusform>
            <numerusform>تجاوزها عضو واحد</numerusform>
            <numerusform>تجاوزها عضوان</numerusform>
            <numerusform>تجاوزها %n أعضاء</numerusform>
            <numerusform>تجاوزها %n عضواً</numerusform>
            <numerusform>تجاوزها %n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>A third women on the worker side, where a third of the workforce are women</source>
        <translation>ثلث جانب العمال من النساء حيث يكون ثلث القوة العاملة من النساء</translation>
    </message>
    <message numerus="yes">
        <source>At least %n member(s)</source>
        <translation>
            <numerusform>لا حد أدنى للأعضاء</numerusform>
            <numerusform>عضو واحد على الأقل</numerusform>
            <numerusform>عضوان على الأقل</numerusform>
            <numerusform>%n أعضاء على الأقل</numerusform>
            <numerusform>%n عضواً على الأقل</numerusform>
            <numerusform>%n عضو على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n member(s)</source>
        <translation>
            <numerusform>بلا أعضاء</numerusform>
            <numerusform>عضو واحد على الأكثر</numerusform>
            <numerusform>عضوان على الأكثر</numerusform>
            <numerusform>%n أعضاء على الأكثر</numerusform>
            <numerusform>%n عضواً على الأكثر</numerusform>
            <numerusform>%n عضو على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>Both sides equal in number</source>
        <translation>الجانبان متساويان عدداً</translation>
    </message>
    <message>
        <source>Can meet gates</source>
        <translation>يمكنها استيفاء البوابات</translation>
    </message>
    <message>
        <source>Cannot meet gates</source>
        <translation>لا يمكنها استيفاء البوابات</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>Gender of the members is not recorded</source>
        <translation>لم يُسجَّل النوع الاجتماعي للأعضاء</translation>
    </message>
    <message>
        <source>Last met on {day}</source>
        <translation>آخر اجتماع في {day}</translation>
    </message>
    <message>
        <source>Many factories have none yet. Until there is a committee with both sides, gates cannot be met, so no item can be Completed through visits.</source>
        <translation>مصانع كثيرة ليس لديها لجنة بعد. ما لم توجد لجنة من الجانبين لا تُستوفى البوابات، فلا يمكن إكمال أي بند عبر الزيارات.</translation>
    </message>
    <message numerus="yes">
        <source>Meets at least every %n month(s)</source>
        <translation>
            <numerusform>تجتمع بانتظام</numerusform>
            <numerusform>تجتمع كل شهر على الأقل</numerusform>
            <numerusform>تجتمع كل شهرين على الأقل</numerusform>
            <numerusform>تجتمع كل %n أشهر على الأقل</numerusform>
            <numerusform>تجتمع كل %n شهراً على الأقل</numerusform>
            <numerusform>تجتمع كل %n شهر على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>More than half of the members women</source>
        <translation>أكثر من نصف الأعضاء من النساء</translation>
    </message>
    <message>
        <source>No meeting recorded yet</source>
        <translation>لم يُسجَّل أي اجتماع بعد</translation>
    </message>
    <message>
        <source>Nobody is past it</source>
        <translation>لم يتجاوزها أحد</translation>
    </message>
    <message>
        <source>One side missing</source>
        <translation>أحد الجانبين غائب</translation>
    </message>
    <message>
        <source>Our own reading</source>
        <translation>قراءتنا الخاصة</translation>
    </message>
    <message>
        <source>Partly unverified</source>
        <translation>غير متحقَّق منه جزئياً</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
    <message numerus="yes">
        <source>Term of office: %n year(s)</source>
        <translation>
            <numerusform>مدة المنصب: أقل من سنة</numerusform>
            <numerusform>مدة المنصب: سنة</numerusform>
            <numerusform>مدة المنصب: سنتان</numerusform>
            <numerusform>مدة المنصب: %n سنوات</numerusform>
            <numerusform>مدة المنصب: %n سنة</numerusform>
            <numerusform>مدة المنصب: %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Unverified: general knowledge</source>
        <translation>غير متحقَّق منه: معرفة عامة</translation>
    </message>
    <message>
        <source>With {workers} workers, a {name} is expected here (from {threshold} workers).</source>
        <translation>مع {workers} عاملاً يُتوقّع هنا وجود {name} (ابتداءً من {threshold} عاملاً).</translation>
    </message>
    <message>
        <source>With {workers} workers, a {name} is expected here (from {threshold} workers; {basis}).</source>
        <translation>مع {workers} عاملاً يُتوقّع هنا وجود {name} (ابتداءً من {threshold} عاملاً؛ {basis}).</translation>
    </message>
    <message>
        <source>Women among the members: {women} of {count}</source>
        <translation>النساء بين الأعضاء: {women} من {count}</translation>
    </message>
    <message>
        <source>Women among the worker members: {women} of {count}</source>
        <translation>النساء بين أعضاء العمال: {women} من {count}</translation>
    </message>
    <message>
        <source>Women in proportion to the workforce</source>
        <translation>نسبة النساء بحسب القوة العاملة</translation>
    </message>
    <message>
        <source>Worker members not fewer than management members</source>
        <translation>أعضاء العمال ليسوا أقل من أعضاء الإدارة</translation>
    </message>
    <message>
        <source>dissolved on {day}</source>
        <translation>حُلّت في {day}</translation>
    </message>
    <message numerus="yes">
        <source>not given for %n member(s)</source>
        <translation>
            <numerusform>مذكور لجميع الأعضاء</numerusform>
            <numerusform>غير مذكور لعضو واحد</numerusform>
            <numerusform>غير مذكور لعضوين</numerusform>
            <numerusform>غير مذكور لعدد %n أعضاء</numerusform>
            <numerusform>غير مذكور لعدد %n عضواً</numerusform>
            <numerusform>غير مذكور لعدد %n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>women in the workforce are not known</source>
        <translation>عدد النساء في القوة العاملة غير معروف</translation>
    </message>
    <message>
        <source>{attended} of {meetings}</source>
        <translation>{attended} من {meetings}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{name} ({code})</source>
        <translation>{name} ({code})</translation>
    </message>
    <message>
        <source>{share} of the workforce are women</source>
        <translation>{share} من القوة العاملة نساء</translation>
    </message>
    <message>
        <source>{share} women</source>
        <translation>{share} نساء</translation>
    </message>
    <message>
        <source>{workers} worker and {managers} management members in office</source>
        <translation>في المنصب {workers} عن العمال و{managers} عن الإدارة</translation>
    </message>
    <message>
        <source>{workers} worker, {managers} management</source>
        <translation>{workers} عن العمال، {managers} عن الإدارة</translation>
    </message>
</context>
<context>
    <name>CompleteSheet</name>
    <message>
        <source>Completion date</source>
        <translation>تاريخ الإكمال</translation>
    </message>
    <message>
        <source>From {first}, the day of the last gate it rests on, to today.</source>
        <translation>من {first}، يوم آخر بوابة يستند إليها، حتى اليوم.</translation>
    </message>
    <message>
        <source>Mark as Completed</source>
        <translation>علّمه مكتملاً</translation>
    </message>
    <message>
        <source>Mark as Completed?</source>
        <translation>هل يُعلَّم مكتملاً؟</translation>
    </message>
    <message>
        <source>Open claims of the factory close with it. Only a supervisor can open the item again.</source>
        <translation>تُغلق معه إبلاغات المصنع المفتوحة. لا يستطيع إعادة فتح البند إلا مشرف.</translation>
    </message>
    <message>
        <source>What is published changes only when the next assessment report is released.</source>
        <translation>لا يتغير المنشور إلا عند إصدار تقرير التقييم القادم.</translation>
    </message>
    <message>
        <source>Write the date, like 4 Dec 2026.</source>
        <translation>اكتب التاريخ، مثل 4 Dec 2026.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close Concord</source>
        <translation>أغلق كونكورد</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>انسخ التقرير</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>تابع العمل</translation>
    </message>
    <message>
        <source>Report without names or texts</source>
        <translation>تقرير بلا أسماء أو نصوص</translation>
    </message>
    <message>
        <source>Something went wrong in Concord</source>
        <translation>حدث خطأ ما في كونكورد</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Everything you saved is kept on this device. You can go on working; if it happens again, close Concord and start it once more.</source>
        <translation>هذا عطل في البرنامج وليس خطأك. كل ما حفظته باقٍ على هذا الجهاز. يمكنك متابعة العمل؛ وإن تكرر ذلك فأغلق كونكورد وشغّله من جديد.</translation>
    </message>
</context>
<context>
    <name>CustodyPane</name>
    <message>
        <source>Accept…</source>
        <translation>قبول…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>أرشفة…</translation>
    </message>
    <message>
        <source>Arrived at the server</source>
        <translation>وصل إلى الخادم</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Choose a change to see what it would do, and decide.</source>
        <translation>اختر تغييرًا لترى أثره ثم قرّر.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرّر</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>يعتمد على</translation>
    </message>
    <message>
        <source>Kept work</source>
        <translation>عمل محفوظ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing but what the title says.</source>
        <translation>لا شيء غير ما يقوله العنوان.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>إرجاع…</translation>
    </message>
    <message>
        <source>This version of Concord cannot read it; it is kept word for word.</source>
        <translation>لا تستطيع هذه النسخة من Concord قراءته؛ وهو محفوظ حرفيًا.</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>ما الذي سيغيّره</translation>
    </message>
    <message>
        <source>What its author wrote</source>
        <translation>ما كتبه صاحبه</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>ما يعتمد عليه</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتب</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>Cycle</name>
    <message>
        <source>Due {first} to {last}</source>
        <translation>المهلة من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Due {first} to {last}, by the administrator</source>
        <translation>المهلة من {first} إلى {last}، على المدير</translation>
    </message>
    <message>
        <source>Due {first} to {last}, by the advisor</source>
        <translation>المهلة من {first} إلى {last}، على المستشار</translation>
    </message>
    <message>
        <source>Due {first} to {last}, by the assessors</source>
        <translation>المهلة من {first} إلى {last}، على المقيّمين</translation>
    </message>
    <message>
        <source>Due {first} to {last}, by the factory</source>
        <translation>المهلة من {first} إلى {last}، على المصنع</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation>الزيارة {number}</translation>
    </message>
    <message>
        <source>{day} · {mode} · day {days} of {allowed} in this cycle</source>
        <translation>{day} · {mode} · اليوم {days} من {allowed} في هذه الدورة</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>افتح التقويم</translation>
    </message>
    <message>
        <source>Write a date like 4 Dec 2026</source>
        <translation>اكتب تاريخاً مثل 4 ديسمبر 2026</translation>
    </message>
    <message>
        <source>dd Mon yyyy</source>
        <translation>يوم شهر سنة</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message numerus="yes">
        <source>%n change(s) are kept by the server until a fault is mended</source>
        <translation>
            <numerusform>لا تغييرات محفوظة لدى الخادم</numerusform>
            <numerusform>تغيير واحد محفوظ لدى الخادم حتى يُصلح خلل</numerusform>
            <numerusform>تغييران محفوظان لدى الخادم حتى يُصلح خلل</numerusform>
            <numerusform>%n تغييرات محفوظة لدى الخادم حتى يُصلح خلل</numerusform>
            <numerusform>%n تغييراً محفوظاً لدى الخادم حتى يُصلح خلل</numerusform>
            <numerusform>%n تغيير محفوظ لدى الخادم حتى يُصلح خلل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be sent: no server takes them as they are</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد لا يمكن إرساله: لا يقبله أي خادم كما هو</numerusform>
            <numerusform>تغييران لا يمكن إرسالهما: لا يقبلهما أي خادم كما هما</numerusform>
            <numerusform>%n تغييرات لا يمكن إرسالها: لا يقبلها أي خادم كما هي</numerusform>
            <numerusform>%n تغييراً لا يمكن إرساله: لا يقبله أي خادم كما هو</numerusform>
            <numerusform>%n تغيير لا يمكن إرساله: لا يقبله أي خادم كما هو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need your decision</source>
        <translation>
            <numerusform>لا تغييرات تحتاج إلى قرارك</numerusform>
            <numerusform>تغيير واحد يحتاج إلى قرارك</numerusform>
            <numerusform>تغييران يحتاجان إلى قرارك</numerusform>
            <numerusform>%n تغييرات تحتاج إلى قرارك</numerusform>
            <numerusform>%n تغييراً يحتاج إلى قرارك</numerusform>
            <numerusform>%n تغيير يحتاج إلى قرارك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that were refused or returned are open</source>
        <translation>
            <numerusform>لا تغيير مرفوضاً أو مُعاداً ما زال مفتوحاً</numerusform>
            <numerusform>تغيير واحد رُفض أو أُعيد ما زال مفتوحاً</numerusform>
            <numerusform>تغييران رُفضا أو أُعيدا ما زالا مفتوحين</numerusform>
            <numerusform>%n تغييرات رُفضت أو أُعيدت ما زالت مفتوحة</numerusform>
            <numerusform>%n تغييراً رُفض أو أُعيد ما زال مفتوحاً</numerusform>
            <numerusform>%n تغيير رُفض أو أُعيد ما زال مفتوحاً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>لا تغييرات تنتظر الإرسال</numerusform>
            <numerusform>تغيير واحد ينتظر الإرسال</numerusform>
            <numerusform>تغييران ينتظران الإرسال</numerusform>
            <numerusform>%n تغييرات تنتظر الإرسال</numerusform>
            <numerusform>%n تغييراً ينتظر الإرسال</numerusform>
            <numerusform>%n تغيير ينتظر الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factories</source>
        <translation>
            <numerusform>لا مصانع</numerusform>
            <numerusform>مصنع واحد</numerusform>
            <numerusform>مصنعان</numerusform>
            <numerusform>%n مصانع</numerusform>
            <numerusform>%n مصنعاً</numerusform>
            <numerusform>%n مصنع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factories are no longer assigned to you and still here</source>
        <translation>
            <numerusform>لا مصانع</numerusform>
            <numerusform>مصنع واحد لم يعد مسنداً إليك وما زال هنا</numerusform>
            <numerusform>مصنعان لم يعودا مسندين إليك وما زالا هنا</numerusform>
            <numerusform>%n مصانع لم تعد مسندة إليك وما زالت هنا</numerusform>
            <numerusform>%n مصنعاً لم يعد مسنداً إليك وما زال هنا</numerusform>
            <numerusform>%n مصنع لم يعد مسنداً إليك وما زال هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفاً</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer assigned, to leave when sent</source>
        <translation>
            <numerusform>لا مصانع أُلغي تكليفها</numerusform>
            <numerusform>مصنع أُلغي تكليفك به، يغادر بعد الإرسال</numerusform>
            <numerusform>مصنعان أُلغي تكليفك بهما، يغادران بعد الإرسال</numerusform>
            <numerusform>%n مصانع أُلغي تكليفك بها، تغادر بعد الإرسال</numerusform>
            <numerusform>%n مصنعاً أُلغي تكليفك بها، تغادر بعد الإرسال</numerusform>
            <numerusform>%n مصنع أُلغي تكليفك بها، تغادر بعد الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not received as a whole yet</source>
        <translation>
            <numerusform>استُلم كل شيء كاملاً</numerusform>
            <numerusform>مصنع لم يُستلم كاملاً بعد</numerusform>
            <numerusform>مصنعان لم يُستلما كاملين بعد</numerusform>
            <numerusform>%n مصانع لم تُستلم كاملة بعد</numerusform>
            <numerusform>%n مصنعاً لم تُستلم كاملة بعد</numerusform>
            <numerusform>%n مصنع لم تُستلم كاملة بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s) are only on this device</source>
        <translation>
            <numerusform>لا صور أو وثائق على هذا الجهاز وحده</numerusform>
            <numerusform>صورة أو وثيقة واحدة على هذا الجهاز وحده</numerusform>
            <numerusform>صورتان أو وثيقتان على هذا الجهاز وحده</numerusform>
            <numerusform>%n صور ووثائق على هذا الجهاز وحده</numerusform>
            <numerusform>%n صورة ووثيقة على هذا الجهاز وحده</numerusform>
            <numerusform>%n صورة ووثيقة على هذا الجهاز وحده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were written and not saved</source>
        <translation>
            <numerusform>لا نصوص غير محفوظة</numerusform>
            <numerusform>نص واحد كُتب ولم يُحفظ</numerusform>
            <numerusform>نصان كُتبا ولم يُحفظا</numerusform>
            <numerusform>%n نصوص كُتبت ولم تُحفظ</numerusform>
            <numerusform>%n نصاً كُتب ولم يُحفظ</numerusform>
            <numerusform>%n نص كُتب ولم يُحفظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be received anew</source>
        <translation>
            <numerusform>لا شيء يُستلم من جديد</numerusform>
            <numerusform>مصنع يُستلم من جديد</numerusform>
            <numerusform>مصنعان يُستلمان من جديد</numerusform>
            <numerusform>%n مصانع تُستلم من جديد</numerusform>
            <numerusform>%n مصنعاً تُستلم من جديد</numerusform>
            <numerusform>%n مصنع تُستلم من جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Both values are at the server; nobody else decides for you.</source>
        <translation>القيمتان محفوظتان لدى الخادم، ولا يقرر أحد سواك عنك.</translation>
    </message>
    <message>
        <source>Connect to a network and sync once.</source>
        <translation>اتصل بشبكة وزامِن مرة واحدة.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>قرّر</translation>
    </message>
    <message>
        <source>Every change has the server&apos;s receipt</source>
        <translation>لكل تغيير إيصال من الخادم</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>الموجود هنا</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>آخر استلام</translation>
    </message>
    <message>
        <source>No file is only here</source>
        <translation>لا ملف موجود هنا وحده</translation>
    </message>
    <message>
        <source>No refused change is left open</source>
        <translation>لا تغيير مرفوض ما زال مفتوحاً</translation>
    </message>
    <message>
        <source>No words are left unsaved</source>
        <translation>لم يبقَ نص غير محفوظ</translation>
    </message>
    <message>
        <source>No. Some of it is only on this laptop.</source>
        <translation>لا. بعض العمل موجود على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Not confirmed by the server yet.</source>
        <translation>لم يؤكدها الخادم بعد.</translation>
    </message>
    <message>
        <source>Not yet. Nothing was received from the server on this device.</source>
        <translation>ليس بعد. لم يُستلم شيء من الخادم على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Not yet. Nothing would be lost, but something is left to do.</source>
        <translation>ليس بعد. لن يضيع شيء، لكن بقي ما يجب عمله.</translation>
    </message>
    <message>
        <source>Nothing waits for your decision</source>
        <translation>لا شيء ينتظر قرارك</translation>
    </message>
    <message>
        <source>Nothing was received from the server yet</source>
        <translation>لم يُستلم شيء من الخادم بعد</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>Safe to hand this laptop back?</source>
        <translation>هل يمكن تسليم هذا الحاسوب بأمان؟</translation>
    </message>
    <message>
        <source>Save or discard them where they belong; drafts are never sent.</source>
        <translation>احفظها أو تخلَّ عنها في مواضعها؛ المسودات لا تُرسل أبداً.</translation>
    </message>
    <message>
        <source>Save them to a file where you sign out, and give the file to a supervisor.</source>
        <translation>احفظها في ملف حيث تسجّل الخروج، وسلّم الملف إلى مشرف.</translation>
    </message>
    <message>
        <source>Send them again or put them aside; the server keeps what you wrote.</source>
        <translation>أعد إرسالها أو ضعها جانباً؛ يحتفظ الخادم بما كتبت.</translation>
    </message>
    <message>
        <source>Set it right, or the next person writes wrong times. Your work is not touched.</source>
        <translation>اضبطها، وإلا كتب من بعدك أوقاتاً خاطئة. عملك لا يُمس.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>اعرضها</translation>
    </message>
    <message>
        <source>Show them on Today</source>
        <translation>أظهرها في صفحة اليوم</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>أظهر ما ينتظر</translation>
    </message>
    <message>
        <source>Storage used</source>
        <translation>المساحة المستخدمة</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>زامِن الآن</translation>
    </message>
    <message>
        <source>Sync once more: somebody may have answered you since.</source>
        <translation>زامِن مرة أخرى: ربما أجابك أحد منذ ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this device is %n minute(s) ahead</source>
        <translation>
            <numerusform>ساعة هذا الجهاز متقدمة</numerusform>
            <numerusform>ساعة هذا الجهاز متقدمة دقيقة واحدة</numerusform>
            <numerusform>ساعة هذا الجهاز متقدمة دقيقتين</numerusform>
            <numerusform>ساعة هذا الجهاز متقدمة %n دقائق</numerusform>
            <numerusform>ساعة هذا الجهاز متقدمة %n دقيقة</numerusform>
            <numerusform>ساعة هذا الجهاز متقدمة %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this device is %n minute(s) behind</source>
        <translation>
            <numerusform>ساعة هذا الجهاز متأخرة</numerusform>
            <numerusform>ساعة هذا الجهاز متأخرة دقيقة واحدة</numerusform>
            <numerusform>ساعة هذا الجهاز متأخرة دقيقتين</numerusform>
            <numerusform>ساعة هذا الجهاز متأخرة %n دقائق</numerusform>
            <numerusform>ساعة هذا الجهاز متأخرة %n دقيقة</numerusform>
            <numerusform>ساعة هذا الجهاز متأخرة %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this device is right, as far as is known</source>
        <translation>ساعة هذا الجهاز صحيحة فيما هو معلوم</translation>
    </message>
    <message>
        <source>The server was heard of on {when}</source>
        <translation>ورد خبر من الخادم في {when}</translation>
    </message>
    <message>
        <source>The server was last heard of on {when}</source>
        <translation>آخر خبر من الخادم في {when}</translation>
    </message>
    <message>
        <source>They are sent when the server can be reached. Do not clear this laptop before.</source>
        <translation>تُرسل حين يمكن الوصول إلى الخادم. لا تمسح هذا الحاسوب قبل ذلك.</translation>
    </message>
    <message>
        <source>They leave by themselves when all that was written in them is sent.</source>
        <translation>تغادر من تلقاء نفسها عندما يُرسل كل ما كُتب فيها.</translation>
    </message>
    <message>
        <source>Whoever runs the server has them, and can mend it without this laptop.</source>
        <translation>هي لدى من يدير الخادم، ويمكنه الإصلاح دون هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Yes. The server has everything that was made here.</source>
        <translation>نعم. كل ما أُنجز هنا موجود لدى الخادم.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>{database} of data · {files}, {bytes}, all encrypted</source>
        <translation>{database} من البيانات · {files}، {bytes}، وكلها مشفّرة</translation>
    </message>
    <message numerus="yes">
        <source>{factories} and %n more factories</source>
        <translation>
            <numerusform>{factories}</numerusform>
            <numerusform>{factories} ومصنع آخر</numerusform>
            <numerusform>{factories} ومصنعان آخران</numerusform>
            <numerusform>{factories} و%n مصانع أخرى</numerusform>
            <numerusform>{factories} و%n مصنعاً آخر</numerusform>
            <numerusform>{factories} و%n مصنع آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnteringForBar</name>
    <message>
        <source>Change</source>
        <translation>غيّر</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Choose for whom is entered</source>
        <translation>اختر نيابة عمّن يُدخل</translation>
    </message>
    <message>
        <source>Entering for</source>
        <translation>الإدخال نيابة عن</translation>
    </message>
    <message>
        <source>Entering for: nobody yet</source>
        <translation>الإدخال نيابة عن: لا أحد بعد</translation>
    </message>
    <message>
        <source>Entering for: {person}</source>
        <translation>الإدخال نيابة عن: {person}</translation>
    </message>
</context>
<context>
    <name>EnteringForSheet</name>
    <message>
        <source>Enter for this person</source>
        <translation>أدخل نيابة عن هذا الشخص</translation>
    </message>
    <message>
        <source>For whom are you entering this?</source>
        <translation>نيابة عمّن تُدخل هذا؟</translation>
    </message>
    <message>
        <source>The history of each change keeps who said it and who wrote it down.</source>
        <translation>يحفظ سجل كل تغيير من قاله ومن دوّنه.</translation>
    </message>
</context>
<context>
    <name>EvidenceActs</name>
    <message>
        <source>A copy is outside Concord now: {file}</source>
        <translation>توجد نسخة خارج Concord الآن: {file}</translation>
    </message>
    <message>
        <source>Attached: {file}</source>
        <translation>أُرفق: {file}</translation>
    </message>
    <message>
        <source>Caption saved</source>
        <translation>حُفظ التعليق على الصورة</translation>
    </message>
    <message>
        <source>It stays visible with the reason. A gate that rests on it must be confirmed again.</source>
        <translation>يبقى ظاهراً مع السبب. يجب تأكيد أي بوابة تستند إليه من جديد.</translation>
    </message>
    <message>
        <source>Not attached: {file}. {why}</source>
        <translation>لم يُرفق: {file}. {why}</translation>
    </message>
    <message>
        <source>The evidence is withdrawn</source>
        <translation>سُحب الدليل</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw this evidence?</source>
        <translation>هل يُسحب هذا الدليل؟</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Add photo or document</source>
        <translation>أضف صورة أو وثيقة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Press to choose files, drop them here, or paste a picture</source>
        <translation>اضغط لاختيار ملفات، أو أفلتها هنا، أو الصق صورة</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>Cancel fetching</source>
        <translation>إلغاء الجلب</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save a copy outside Concord</source>
        <translation>احفظ نسخة خارج Concord</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>احفظ نسخة…</translation>
    </message>
    <message>
        <source>Save caption</source>
        <translation>احفظ التعليق</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>تعذّرت قراءة الصورة.</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>At the server. Open it to fetch it.</source>
        <translation>لدى الخادم. افتحه لجلبه.</translation>
    </message>
    <message>
        <source>Fetching: {share}</source>
        <translation>يُجلب: {share}</translation>
    </message>
    <message>
        <source>Sending: {share}</source>
        <translation>يُرسل: {share}</translation>
    </message>
    <message>
        <source>The file is only on this device until it is sent.</source>
        <translation>الملف على هذا الجهاز فقط إلى أن يُرسل.</translation>
    </message>
    <message>
        <source>The file is only on {name}&apos;s device until it is sent.</source>
        <translation>الملف على جهاز {name} فقط إلى أن يُرسل.</translation>
    </message>
    <message>
        <source>Waits for the server</source>
        <translation>ينتظر الخادم</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>سُحب: {reason}</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>received</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>saved on this device</source>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>{kind}: {file}</source>
        <translation>{kind}: {file}</translation>
    </message>
</context>
<context>
    <name>Factories</name>
    <message numerus="yes">
        <source>%n factories</source>
        <translation>
            <numerusform>لا مصانع</numerusform>
            <numerusform>مصنع واحد</numerusform>
            <numerusform>مصنعان</numerusform>
            <numerusform>%n مصانع</numerusform>
            <numerusform>%n مصنعاً</numerusform>
            <numerusform>%n مصنع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open items</source>
        <translation>
            <numerusform>لا بنود مفتوحة</numerusform>
            <numerusform>بند مفتوح واحد</numerusform>
            <numerusform>بندان مفتوحان</numerusform>
            <numerusform>%n بنود مفتوحة</numerusform>
            <numerusform>%n بنداً مفتوحاً</numerusform>
            <numerusform>%n بند مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>متأخر واحد</numerusform>
            <numerusform>متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخراً</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a factory in the list first.</source>
        <translation>اختر مصنعاً من القائمة أولاً.</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>أُبلغ بإنجازه</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Cycle {cycle}, month {month}</source>
        <translation>الدورة {cycle}، الشهر {month}</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>مصنع</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>آخر استلام</translation>
    </message>
    <message>
        <source>Name not received yet</source>
        <translation>لم يُستلم الاسم بعد</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>الزيارة القادمة</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>لا بنود بعد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>بنود مفتوحة</translation>
    </message>
    <message>
        <source>Open the factory</source>
        <translation>افتح المصنع</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>معلن</translation>
    </message>
    <message>
        <source>Publicly reported</source>
        <translation>معلن للعموم</translation>
    </message>
    <message>
        <source>Search the factories</source>
        <translation>ابحث في المصانع</translation>
    </message>
    <message>
        <source>Verified and claimed</source>
        <translation>المتحقق منه والمُبلغ بإنجازه</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>زيارة مخططة</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{verified} verified · {claimed} claimed</source>
        <translation>{verified} متحقق منه · {claimed} مُبلغ بإنجازه</translation>
    </message>
</context>
<context>
    <name>FactoriesPage</name>
    <message>
        <source>Factories</source>
        <translation>المصانع</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>No factory fits</source>
        <translation>لا مصنع مطابق</translation>
    </message>
    <message>
        <source>No factory is assigned to you yet</source>
        <translation>لم تُكلَّف بأي مصنع بعد</translation>
    </message>
    <message>
        <source>Open the sync centre</source>
        <translation>افتح مركز المزامنة</translation>
    </message>
    <message>
        <source>Other words or fewer filters show more.</source>
        <translation>كلمات أخرى أو عوامل تصفية أقل تُظهر المزيد.</translation>
    </message>
    <message>
        <source>Search by name or place</source>
        <translation>ابحث بالاسم أو المكان</translation>
    </message>
    <message>
        <source>Show all factories</source>
        <translation>أظهر كل المصانع</translation>
    </message>
    <message>
        <source>When an administrator assigns you one, it arrives with the next sync.</source>
        <translation>حين يكلّفك المسؤول بمصنع يصل مع المزامنة التالية.</translation>
    </message>
</context>
<context>
    <name>FactoryPage</name>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>لا عمال</numerusform>
            <numerusform>عامل واحد</numerusform>
            <numerusform>عاملان</numerusform>
            <numerusform>%n عمال</numerusform>
            <numerusform>%n عاملاً</numerusform>
            <numerusform>%n عامل</numerusform>
        </translation>
    </message>
    <message>
        <source>A factory whose data has not arrived yet</source>
        <translation>مصنع لم تصل بياناته بعد</translation>
    </message>
    <message>
        <source>Choose a factory in the list to see its plan, visits and committee.</source>
        <translation>اختر مصنعاً من القائمة لترى خطته وزياراته ولجنته.</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>اللجنة</translation>
    </message>
    <message>
        <source>Continue visit</source>
        <translation>تابع الزيارة</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Cycle {cycle}, month {month}</source>
        <translation>الدورة {cycle}، الشهر {month}</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>المصنع</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>No committee yet</source>
        <translation>لا لجنة بعد</translation>
    </message>
    <message>
        <source>No factory is chosen</source>
        <translation>لم يُختر مصنع</translation>
    </message>
    <message>
        <source>Parts of the factory</source>
        <translation>أقسام المصنع</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Show Today</source>
        <translation>أظهر «اليوم»</translation>
    </message>
    <message>
        <source>Show the factories</source>
        <translation>أظهر المصانع</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>بدء الزيارة</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>What you had written and not saved is on Today, to be read and copied.</source>
        <translation>ما كتبته ولم تحفظه موجود في صفحة «اليوم»، للقراءة والنسخ.</translation>
    </message>
    <message>
        <source>{committee} {workers} + {managers}</source>
        <translation>{committee} {workers} + {managers}</translation>
    </message>
    <message>
        <source>{factory} is not assigned to you any more</source>
        <translation>لم يعد {factory} مسنداً إليك</translation>
    </message>
    <message>
        <source>{percent} women</source>
        <translation>{percent} نساء</translation>
    </message>
    <message>
        <source>{workers}, {women}</source>
        <translation>{workers}، {women}</translation>
    </message>
</context>
<context>
    <name>FieldActs</name>
    <message>
        <source>Changed: {field}</source>
        <translation>غُيّر: {field}</translation>
    </message>
</context>
<context>
    <name>FieldBlock</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>تابع الكتابة</translation>
    </message>
    <message>
        <source>Leaving the field saves it, Esc puts it aside.</source>
        <translation>مغادرة الحقل تحفظه، وEsc يضعه جانباً.</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>يحتاج إلى قرارك</translation>
    </message>
    <message>
        <source>One person on each line. Leaving the field saves it, Esc puts it aside.</source>
        <translation>شخص في كل سطر. مغادرة الحقل تحفظه، وEsc يضعه جانباً.</translation>
    </message>
    <message>
        <source>Restored your draft</source>
        <translation>استُعيدت مسودتك</translation>
    </message>
    <message>
        <source>What you wrote is kept, but not saved yet</source>
        <translation>ما كتبته محتفظ به، لكنه لم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Actions needed</source>
        <translation>الإجراءات المطلوبة</translation>
    </message>
    <message>
        <source>Additional persons</source>
        <translation>أشخاص إضافيون</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Area of improvement</source>
        <translation>مجال التحسين</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>Change observed</source>
        <translation>شوهد التغيير</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>أبلغ بإنجازه</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Completion date</source>
        <translation>تاريخ الإكمال</translation>
    </message>
    <message>
        <source>Compliance point</source>
        <translation>نقطة الامتثال</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Date of the claim</source>
        <translation>تاريخ الإبلاغ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>الرأي المخالف</translation>
    </message>
    <message>
        <source>Dissolved on</source>
        <translation>تاريخ الحل</translation>
    </message>
    <message>
        <source>Documents reviewed</source>
        <translation>روجعت الوثائق</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Entering for: name</source>
        <translation>الإدخال نيابة عن: الاسم</translation>
    </message>
    <message>
        <source>Entering for: position</source>
        <translation>الإدخال نيابة عن: الوظيفة</translation>
    </message>
    <message>
        <source>Established on</source>
        <translation>تاريخ التأسيس</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>تاريخ الملاحظة</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع الاجتماعي</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>تاريخ الانعقاد</translation>
    </message>
    <message>
        <source>Interviews needed</source>
        <translation>المقابلات لازمة</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>تاريخ الانضمام</translation>
    </message>
    <message>
        <source>Key work ahead</source>
        <translation>أهم الأعمال القادمة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Lead person</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>تاريخ المغادرة</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>طريقة الانعقاد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>المشاهدة</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Open Supply Hub id</source>
        <translation>معرّف Open Supply Hub</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Other ids</source>
        <translation>معرّفات أخرى</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>مخطط في</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Publicly reported</source>
        <translation>معلن للعموم</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>سبب الإلغاء</translation>
    </message>
    <message>
        <source>Reason for pending</source>
        <translation>سبب التعليق</translation>
    </message>
    <message>
        <source>Reason for the override</source>
        <translation>سبب الاستثناء</translation>
    </message>
    <message>
        <source>Reason for withdrawing</source>
        <translation>سبب السحب</translation>
    </message>
    <message>
        <source>Reason without commitment</source>
        <translation>السبب دون التزام</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>السبب الجذري</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Start of the cycle</source>
        <translation>بداية الدورة</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>الإفادة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>التاريخ المستهدف</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>عن بُعد</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Worker interviews</source>
        <translation>مقابلات العمال</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>العمال</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعةً</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>GatePanel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%n وثائق</numerusform>
            <numerusform>%n وثيقة</numerusform>
            <numerusform>%n وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n management member(s)</source>
        <translation>
            <numerusform>لا أعضاء إدارة</numerusform>
            <numerusform>عضو إدارة واحد</numerusform>
            <numerusform>عضوا إدارة</numerusform>
            <numerusform>%n أعضاء إدارة</numerusform>
            <numerusform>%n عضو إدارة</numerusform>
            <numerusform>%n عضو إدارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker member(s)</source>
        <translation>
            <numerusform>لا أعضاء عماليين</numerusform>
            <numerusform>عضو عمالي واحد</numerusform>
            <numerusform>عضوان عماليان</numerusform>
            <numerusform>%n أعضاء عماليين</numerusform>
            <numerusform>%n عضواً عمالياً</numerusform>
            <numerusform>%n عضو عمالي</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Claimed by {name} on {day}</source>
        <translation>أبلغ {name} بإنجازه في {day}</translation>
    </message>
    <message>
        <source>Confirm again</source>
        <translation>أكّد من جديد</translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %n visit(s) went by without a review. The supervisor sees it.</source>
        <translation>
            <numerusform>متأخر: يراه المشرف.</numerusform>
            <numerusform>متأخر: مرّت زيارة واحدة بلا مراجعة. يراه المشرف.</numerusform>
            <numerusform>متأخر: مرّت زيارتان بلا مراجعة. يراه المشرف.</numerusform>
            <numerusform>متأخر: مرّت %n زيارات بلا مراجعة. يراه المشرف.</numerusform>
            <numerusform>متأخر: مرّت %n زيارة بلا مراجعة. يراه المشرف.</numerusform>
            <numerusform>متأخر: مرّت %n زيارة بلا مراجعة. يراه المشرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overridden by the advisor: {reason}</source>
        <translation>تجاوزه المستشار: {reason}</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>Record review</source>
        <translation>سجّل المراجعة</translation>
    </message>
    <message numerus="yes">
        <source>Review it now: %n visit(s) left to work on it.</source>
        <translation>
            <numerusform>راجعه الآن: لم تبقَ زيارات للعمل عليه.</numerusform>
            <numerusform>راجعه الآن: بقيت زيارة واحدة للعمل عليه.</numerusform>
            <numerusform>راجعه الآن: بقيت زيارتان للعمل عليه.</numerusform>
            <numerusform>راجعه الآن: بقيت %n زيارات للعمل عليه.</numerusform>
            <numerusform>راجعه الآن: بقيت %n زيارة للعمل عليه.</numerusform>
            <numerusform>راجعه الآن: بقيت %n زيارة للعمل عليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The committee has worked on it since.</source>
        <translation>عملت اللجنة عليه منذ ذلك.</translation>
    </message>
    <message>
        <source>The evidence of this review is no longer what it was.</source>
        <translation>لم يعد دليل هذه المراجعة كما كان.</translation>
    </message>
    <message numerus="yes">
        <source>To be worked on in one of the next %n visit(s).</source>
        <translation>
            <numerusform>يُعمل عليه في الزيارة القادمة.</numerusform>
            <numerusform>يُعمل عليه في الزيارة القادمة.</numerusform>
            <numerusform>يُعمل عليه في إحدى الزيارتين القادمتين.</numerusform>
            <numerusform>يُعمل عليه في إحدى الزيارات الـ%n القادمة.</numerusform>
            <numerusform>يُعمل عليه في إحدى الزيارات الـ%n القادمة.</numerusform>
            <numerusform>يُعمل عليه في إحدى الزيارات الـ%n القادمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>change observed</source>
        <translation>شوهد التغيير</translation>
    </message>
    <message>
        <source>documents reviewed</source>
        <translation>روجعت الوثائق</translation>
    </message>
    <message>
        <source>{day}, meeting {number}</source>
        <translation>{day}، الاجتماع {number}</translation>
    </message>
    <message>
        <source>{field}, now: {value}</source>
        <translation>{field}، الآن: {value}</translation>
    </message>
    <message>
        <source>{field}, then: {value}</source>
        <translation>{field}، حينها: {value}</translation>
    </message>
</context>
<context>
    <name>GatePips</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>met</source>
        <translation>مستوفاة</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>reviews differ</source>
        <translation>المراجعات مختلفة</translation>
    </message>
    <message>
        <source>to be confirmed again</source>
        <translation>تحتاج إلى تأكيد جديد</translation>
    </message>
</context>
<context>
    <name>Handovers</name>
    <message>
        <source>It is sent again with the next round.</source>
        <translation>يُرسل مجدداً في الجولة القادمة.</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>ضعه جانباً</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>أرسله مجدداً</translation>
    </message>
    <message>
        <source>With the supervisors</source>
        <translation>لدى المشرفين</translation>
    </message>
    <message>
        <source>{name} wrote: {note}</source>
        <translation>كتب {name}: {note}</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Earlier changes are kept at the server. The tab History of this factory fetches them.</source>
        <translation>التغييرات السابقة محفوظة في الخادم، وعلامة التبويب «السجل» لهذا المصنع تجلبها.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing has been changed since it was added.</source>
        <translation>لم يتغير شيء منذ إضافته.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier change(s)</source>
        <translation>
            <numerusform>لا تغييرات سابقة</numerusform>
            <numerusform>أظهر تغييراً سابقاً</numerusform>
            <numerusform>أظهر تغييرين سابقين</numerusform>
            <numerusform>أظهر %n تغييرات سابقة</numerusform>
            <numerusform>أظهر %n تغييراً سابقاً</numerusform>
            <numerusform>أظهر %n تغيير سابق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>By</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Change in front</source>
        <translation>التغيير المعروض</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>اللجنة</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Every change is kept here: who, for whom and when.</source>
        <translation>كل تغيير محفوظ هنا: من، ونيابة عمّن، ومتى.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>لا سجل بعد</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>أي التغييرات</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>تغيّر لدى الطرفين</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>الاجتماع {number}</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>What happened before this device received the factory is kept at the server.</source>
        <translation>ما جرى قبل أن يستلم هذا الجهاز بيانات المصنع محفوظ في الخادم.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>said by {name}</source>
        <translation>قاله {name}</translation>
    </message>
    <message>
        <source>saved on this device</source>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{field}: decided for {value}</source>
        <translation>{field}: تقرّر {value}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} ← {after}</translation>
    </message>
    <message>
        <source>{field}: {mine} was wanted, {theirs} stands; it was {base}</source>
        <translation>{field}: طُلب {mine}، والقائم {theirs}؛ وكان {base}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{name}, for {person}</source>
        <translation>{name}، نيابة عن {person}</translation>
    </message>
</context>
<context>
    <name>InterviewsSheet</name>
    <message>
        <source>Must workers be interviewed first?</source>
        <translation>هل يجب مقابلة العمال أولاً؟</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Such an item can be Completed only after the next assessment, where workers are interviewed.</source>
        <translation>لا يكتمل بند كهذا إلا بعد التقييم القادم الذي يُقابَل فيه العمال.</translation>
    </message>
    <message>
        <source>Worker interviews</source>
        <translation>مقابلات العمال</translation>
    </message>
    <message>
        <source>Write a reason.</source>
        <translation>اكتب سبباً.</translation>
    </message>
</context>
<context>
    <name>ItemActs</name>
    <message>
        <source>A new round begins: the committee goes through its steps again. The reason becomes a comment.</source>
        <translation>تبدأ جولة جديدة: تعيد اللجنة خطواتها. يصبح السبب تعليقاً.</translation>
    </message>
    <message>
        <source>Before this item can be Completed</source>
        <translation>قبل أن يُعدّ هذا البند مكتملاً</translation>
    </message>
    <message>
        <source>Classified: {place}</source>
        <translation>صُنّف: {place}</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>صنّف</translation>
    </message>
    <message>
        <source>Comment saved</source>
        <translation>حُفظ التعليق</translation>
    </message>
    <message>
        <source>Completed; saved on this device</source>
        <translation>اكتمل؛ محفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>It stays visible with the reason, and no longer counts.</source>
        <translation>تبقى ظاهرة مع السبب ولا تُحتسب بعد الآن.</translation>
    </message>
    <message>
        <source>Pending: {reason}</source>
        <translation>معلّق: {reason}</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Reopen this item?</source>
        <translation>هل يُعاد فتح هذا البند؟</translation>
    </message>
    <message>
        <source>Reopened in a new round</source>
        <translation>أُعيد فتحه في جولة جديدة</translation>
    </message>
    <message>
        <source>Saved whether interviews are needed</source>
        <translation>حُفظ ما إذا كانت المقابلات لازمة</translation>
    </message>
    <message>
        <source>Set to In progress</source>
        <translation>ضُبط على قيد التنفيذ</translation>
    </message>
    <message>
        <source>The claim is recorded</source>
        <translation>سُجّل الإبلاغ</translation>
    </message>
    <message>
        <source>The review is withdrawn</source>
        <translation>سُحبت المراجعة</translation>
    </message>
    <message>
        <source>Where does it belong in the catalogue?</source>
        <translation>أين مكانه في الفهرس؟</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw this review?</source>
        <translation>هل تُسحب هذه المراجعة؟</translation>
    </message>
</context>
<context>
    <name>ItemDesk</name>
    <message>
        <source>Entering for {name} from now on</source>
        <translation>من الآن الإدخال نيابة عن {name}</translation>
    </message>
    <message>
        <source>“{item}” is not in the plan any more.</source>
        <translation>لم يعد «{item}» في الخطة.</translation>
    </message>
    <message>
        <source>“{item}” is not in the plan any more. What you had written and not saved is on Today, to be read and copied.</source>
        <translation>لم يعد «{item}» في الخطة. ما كتبته ولم تحفظه موجود في صفحة «اليوم»، للقراءة والنسخ.</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>Before this item can be Completed</source>
        <translation>قبل أن يُعدّ هذا البند مكتملاً</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Committee reviews</source>
        <translation>مراجعات اللجنة</translation>
    </message>
    <message>
        <source>Completed {day}</source>
        <translation>اكتمل {day}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Item of the agenda</source>
        <translation>بند من جدول الأعمال</translation>
    </message>
    <message>
        <source>Needs classification</source>
        <translation>يحتاج إلى تصنيف</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>يحتاج إلى قرارك</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>افتح البند</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>متأخر</numerusform>
            <numerusform>متأخر يوماً</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يوماً</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Publicly reported</source>
        <translation>معلن للعموم</translation>
    </message>
    <message>
        <source>What Completed rests on</source>
        <translation>ما يستند إليه الاكتمال</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>الجولة {number}</translation>
    </message>
    <message>
        <source>{origin} of {day}</source>
        <translation>{origin}، {day}</translation>
    </message>
</context>
<context>
    <name>KeptSettings</name>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Assignment</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>إبلاغ بالإنجاز</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>لجنة</translation>
    </message>
    <message>
        <source>Committee review</source>
        <translation>مراجعة اللجنة</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>ارتباط بالبرنامج</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>مصنع</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Plan item</source>
        <translation>بند في الخطة</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Work in custody</source>
        <translation>عمل محفوظ</translation>
    </message>
    <message>
        <source>Work with the supervisors</source>
        <translation>عمل لدى المشرفين</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>A large change did not get through on this line; the others were sent. Concord tries it again by itself.</source>
        <translation>لم يمرّ تغيير كبير عبر هذا الاتصال؛ وقد أُرسلت التغييرات الأخرى. سيحاول كونكورد من جديد من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>A part of the file was damaged on the way; it is sent again.</source>
        <translation>تلف جزء من الملف في الطريق؛ يُرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>Cancelled. What was not sent is kept and sent later.</source>
        <translation>أُلغي ذلك. ما لم يُرسَل محفوظ ويُرسَل لاحقًا.</translation>
    </message>
    <message>
        <source>Concord is already open with this account.</source>
        <translation>كونكورد مفتوح بهذا الحساب بالفعل.</translation>
    </message>
    <message>
        <source>Enter the passphrase to open the data on this device.</source>
        <translation>أدخل عبارة المرور لفتح البيانات على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Reference data is missing: {file}</source>
        <translation>بيانات مرجعية ناقصة: {file}</translation>
    </message>
    <message>
        <source>Reference data is not valid: {file} ({problem}, {at})</source>
        <translation>بيانات مرجعية غير صالحة: {file} ({problem}، {at})</translation>
    </message>
    <message>
        <source>Sign in again to send your changes. They are kept.</source>
        <translation>سجّل الدخول مجدداً لإرسال تغييراتك. إنها محفوظة.</translation>
    </message>
    <message>
        <source>Some factories hold what this version of Concord does not know yet; they stay as they were. Update the program.</source>
        <translation>تحوي بعض المصانع ما لا يعرفه هذا الإصدار من كونكورد بعد، وقد بقيت كما كانت. حدِّث البرنامج.</translation>
    </message>
    <message>
        <source>Some records differ from the server&apos;s; they are being fetched again. Your changes are kept.</source>
        <translation>تختلف بعض السجلات عن سجلات الخادم ويجري جلبها من جديد. تغييراتك محفوظة.</translation>
    </message>
    <message>
        <source>Some settings could not be used and stand at their defaults. Your work is not affected.</source>
        <translation>تعذّر استخدام بعض الإعدادات، فأُعيدت إلى قيمها الافتراضية. لم يتأثر عملك.</translation>
    </message>
    <message>
        <source>Syncing failed by a mistake of this program. Your changes are kept; Concord tries again by itself.</source>
        <translation>فشلت المزامنة بسبب خطأ في هذا البرنامج. تغييراتك محفوظة، وسيعيد Concord المحاولة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead of the server&apos;s. Set it right: dates that you write begin from it.</source>
        <translation>ساعة هذا الحاسوب متقدمة على ساعة الخادم. اضبطها: فالتواريخ التي تكتبها تنطلق منها.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind the server&apos;s. Set it right: dates that you write begin from it.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن ساعة الخادم. اضبطها: فالتواريخ التي تكتبها تنطلق منها.</translation>
    </message>
    <message>
        <source>The computer&apos;s password store did not answer ({backend}).</source>
        <translation>لم يستجب مخزن كلمات المرور في الحاسوب ({backend}).</translation>
    </message>
    <message>
        <source>The computer&apos;s password store is locked. Unlock it and try again.</source>
        <translation>مخزن كلمات المرور في الحاسوب مقفل. افتحه وحاول مجدداً.</translation>
    </message>
    <message>
        <source>The data could not be brought to this version; it was put back as it was. Backup: {backup}</source>
        <translation>تعذّر نقل البيانات إلى هذا الإصدار وأُعيدت كما كانت. النسخة الاحتياطية: {backup}</translation>
    </message>
    <message>
        <source>The data of this device is older than what it sent before. Ask an administrator.</source>
        <translation>بيانات هذا الجهاز أقدم مما أرسله سابقاً. راجع مسؤول النظام.</translation>
    </message>
    <message>
        <source>The data of this device was copied from another one. Ask an administrator.</source>
        <translation>بيانات هذا الجهاز منسوخة من جهاز آخر. راجع مسؤول النظام.</translation>
    </message>
    <message>
        <source>The data on this device cannot be read. It is still there.</source>
        <translation>تعذّرت قراءة البيانات على هذا الجهاز. ما زالت موجودة.</translation>
    </message>
    <message>
        <source>The data on this device is damaged. A copy is kept; do not delete it.</source>
        <translation>البيانات على هذا الجهاز تالفة. حُفظت نسخة منها فلا تحذفها.</translation>
    </message>
    <message>
        <source>The data on this device is in use for the moment. Try again.</source>
        <translation>البيانات على هذا الجهاز مشغولة الآن. حاول مجدداً.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of Concord. Update the program.</source>
        <translation>كُتبت البيانات بإصدار أحدث من كونكورد. حدّث البرنامج.</translation>
    </message>
    <message>
        <source>The demo is open already in another window of Concord. Close it there, then try again.</source>
        <translation>العرض التجريبي مفتوح بالفعل في نافذة أخرى من Concord. أغلقه هناك ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The demo&apos;s server did not start. What it said is in {log}</source>
        <translation>لم يبدأ خادم العرض. ما قاله في {log}</translation>
    </message>
    <message>
        <source>The disk cannot be written to. What was saved before is safe.</source>
        <translation>لا يمكن الكتابة على القرص. ما حُفظ سابقاً سليم.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is lost; make room and try again.</source>
        <translation>القرص ممتلئ. لم يضع شيء؛ أخلِ مساحة وحاول مجدداً.</translation>
    </message>
    <message>
        <source>The disk reported an error (number {number}). What was saved before is safe.</source>
        <translation>أبلغ القرص عن خطأ (رقم {number}). ما حُفظ سابقاً سليم.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>لا يمكن قراءة الملف.</translation>
    </message>
    <message>
        <source>The file changed while it was read. Try again.</source>
        <translation>تغيّر الملف أثناء قراءته. حاول مجدداً.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is not on this device.</source>
        <translation>الملف غير موجود على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The file is too large ({most} at most).</source>
        <translation>الملف كبير جداً (الحد الأقصى {most}).</translation>
    </message>
    <message>
        <source>The key does not open the data on this device.</source>
        <translation>المفتاح لا يفتح البيانات على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The key file on this device is damaged. The data is still there.</source>
        <translation>ملف المفتاح على هذا الجهاز تالف. البيانات ما زالت موجودة.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of Concord. Update the program.</source>
        <translation>كُتب ملف المفتاح بإصدار أحدث من كونكورد. حدّث البرنامج.</translation>
    </message>
    <message>
        <source>The key is kept in the computer&apos;s password store, not by a passphrase.</source>
        <translation>المفتاح محفوظ في مخزن كلمات المرور في الحاسوب لا بعبارة مرور.</translation>
    </message>
    <message>
        <source>The key to the data on this device was not found. The data is still there.</source>
        <translation>لم يُعثر على مفتاح البيانات على هذا الجهاز. البيانات ما زالت موجودة.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>الاسم أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>The passphrase is too short: {least} characters at least.</source>
        <translation>عبارة المرور قصيرة: {least} حرفاً على الأقل.</translation>
    </message>
    <message>
        <source>The server could not prove who it is. Nothing was sent.</source>
        <translation>لم يستطع الخادم إثبات هويته. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Concord tries again by itself.</source>
        <translation>لم يستجب الخادم في الوقت المحدد. سيحاول كونكورد من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The server did not understand this program&apos;s encoding.</source>
        <translation>لم يفهم الخادم ترميز هذا البرنامج.</translation>
    </message>
    <message>
        <source>The server did not understand this program. Update it.</source>
        <translation>لم يفهم الخادم هذا البرنامج. حدّثه.</translation>
    </message>
    <message>
        <source>The server does not allow this. Check the server&apos;s name.</source>
        <translation>الخادم لا يسمح بهذا. تحقق من اسم الخادم.</translation>
    </message>
    <message>
        <source>The server does not have this file, or it is not for you.</source>
        <translation>هذا الملف ليس لدى الخادم، أو أنه ليس لك.</translation>
    </message>
    <message>
        <source>The server does not know this address. Check the server&apos;s name.</source>
        <translation>الخادم لا يعرف هذا العنوان. تحقق من اسم الخادم.</translation>
    </message>
    <message>
        <source>The server does not take so much at once. It is sent in parts.</source>
        <translation>لا يقبل الخادم هذا القدر دفعة واحدة. يُرسل على أجزاء.</translation>
    </message>
    <message>
        <source>The server had a fault. Your changes are kept and sent again.</source>
        <translation>حدث عطل في الخادم. تغييراتك محفوظة وستُرسل مجدداً.</translation>
    </message>
    <message>
        <source>The server holds fewer bytes of this file than were asked for.</source>
        <translation>لدى الخادم بايتات من هذا الملف أقل مما طُلب.</translation>
    </message>
    <message>
        <source>The server is busy. Concord tries again by itself.</source>
        <translation>الخادم مشغول. سيحاول كونكورد من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The server needs a newer version of Concord. It keeps your changes ({changes}) until you update the program.</source>
        <translation>يحتاج الخادم إلى إصدار أحدث من Concord. وهو يحفظ تغييراتك ({changes}) إلى أن تحدّث البرنامج.</translation>
    </message>
    <message>
        <source>The server needs a newer version of Concord. Update the program.</source>
        <translation>يحتاج الخادم إلى إصدار أحدث من كونكورد. حدّث البرنامج.</translation>
    </message>
    <message>
        <source>The server received something else than this file; it is sent again.</source>
        <translation>تلقّى الخادم شيئًا غير هذا الملف؛ يُرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>The server stopped taking changes from this device. Ask an administrator.</source>
        <translation>توقف الخادم عن قبول تغييرات هذا الجهاز. راجع مسؤول النظام.</translation>
    </message>
    <message>
        <source>The server was restored from a backup. Your changes are kept.</source>
        <translation>استُعيد الخادم من نسخة احتياطية. تغييراتك محفوظة.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in to send your changes; they are kept.</source>
        <translation>انتهت الجلسة. سجّل الدخول لإرسال تغييراتك؛ وهي محفوظة.</translation>
    </message>
    <message>
        <source>The settings could not be read, and all of them stand at their defaults. Your work is not affected.</source>
        <translation>تعذّرت قراءة الإعدادات، فأُعيدت كلها إلى قيمها الافتراضية. لم يتأثر عملك.</translation>
    </message>
    <message>
        <source>The settings could not be read, and all of them stand at their defaults. Your work is not affected. The old file is kept as {file}</source>
        <translation>تعذّرت قراءة الإعدادات، فأُعيدت كلها إلى قيمها الافتراضية. لم يتأثر عملك. حُفظ الملف القديم باسم {file}</translation>
    </message>
    <message>
        <source>The stored file is damaged.</source>
        <translation>الملف المحفوظ تالف.</translation>
    </message>
    <message>
        <source>There are no rules for this programme on that day ({programme}, {day}).</source>
        <translation>لا قواعد لهذا البرنامج في ذلك اليوم ({programme}، {day}).</translation>
    </message>
    <message>
        <source>There is a key on this device already.</source>
        <translation>يوجد مفتاح على هذا الجهاز بالفعل.</translation>
    </message>
    <message>
        <source>There is more to send or receive than one round carries. Concord goes on with the next one.</source>
        <translation>بقي للإرسال أو الاستلام أكثر مما تحمله جولة واحدة. يواصل كونكورد في الجولة التالية.</translation>
    </message>
    <message>
        <source>There is no key on this device yet.</source>
        <translation>لا يوجد مفتاح على هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>There is no network. Everything you do is kept and sent later.</source>
        <translation>لا توجد شبكة. كل ما تفعله محفوظ ويُرسل لاحقاً.</translation>
    </message>
    <message>
        <source>These data belong to another account. Sign in with the one they were made with; nothing is lost.</source>
        <translation>تعود هذه البيانات إلى حساب آخر. سجّل الدخول بالحساب الذي أُنشئت به؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>This account is switched off. What you made is kept on this device. Ask an administrator.</source>
        <translation>هذا الحساب موقوف. ما أنجزته محفوظ على هذا الجهاز. اسأل مسؤولًا.</translation>
    </message>
    <message>
        <source>This account was not set up to the end on this device. Sign in again.</source>
        <translation>لم يكتمل إعداد هذا الحساب على هذا الجهاز. سجّل الدخول مجدداً.</translation>
    </message>
    <message>
        <source>This address is not secure: {server}. It must begin with https://</source>
        <translation>هذا العنوان غير آمن: {server}. يجب أن يبدأ بـ https://</translation>
    </message>
    <message>
        <source>This computer has no password store that Concord can use ({backend}). A passphrase is asked instead.</source>
        <translation>لا يوجد في هذا الحاسوب مخزن كلمات مرور يستطيع كونكورد استخدامه ({backend}). تُطلب عبارة مرور بدلاً منه.</translation>
    </message>
    <message>
        <source>This device may no longer connect. What you made is kept on it. Ask an administrator.</source>
        <translation>لم يعد بإمكان هذا الجهاز الاتصال. ما أنجزته محفوظ عليه. اسأل مسؤولًا.</translation>
    </message>
    <message>
        <source>This is no photo or document of an accepted type: {ending}</source>
        <translation>هذا ليس صورة أو مستنداً من نوع مقبول: {ending}</translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was changed.</source>
        <translation>هذه ليست عبارة المرور. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This network wants you to sign in on a web page first. Nothing is lost; sending goes on after that.</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول في صفحة ويب أولًا. لم يُفقد شيء، ويستمر الإرسال بعد ذلك.</translation>
    </message>
    <message>
        <source>This picture claims more than {most} million pixels. It is not taken in.</source>
        <translation>تدّعي هذه الصورة أكثر من {most} مليون بكسل. لم تُؤخذ.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait some minutes and try again.</source>
        <translation>محاولات كثيرة. انتظر بضع دقائق وحاول مجدداً.</translation>
    </message>
    <message>
        <source>What answered is not a Concord server (status {status}). Is there a sign-in page of the network?</source>
        <translation>من أجاب ليس خادم كونكورد (الحالة {status}). هل للشبكة صفحة تسجيل دخول؟</translation>
    </message>
    <message>
        <source>You are not assigned to this factory any more.</source>
        <translation>لم تعد مكلَّفًا بهذا المصنع.</translation>
    </message>
    <message>
        <source>You are not signed out: changes without the server&apos;s receipt are on this device only ({changes}). They are kept. Open the account, let them be sent, then sign out.</source>
        <translation>لم يُسجَّل خروجك: على هذا الجهاز فقط تغييرات بلا إيصال من الخادم ({changes}). هي محفوظة. افتح الحساب ودعها تُرسل ثم سجّل الخروج.</translation>
    </message>
    <message>
        <source>You are not signed out: photos or documents are on this device only ({files}). They are kept. Open the account, let them be sent, then sign out.</source>
        <translation>لم يُسجَّل خروجك: توجد صور أو مستندات على هذا الجهاز فقط ({files}). وهي محفوظة. افتح الحساب ودعها تُرسل ثم سجّل الخروج.</translation>
    </message>
    <message>
        <source>You are not signed out: unsaved texts, or changes that wait for your decision, are left ({left}). They are kept. Open the account: its settings lead to each of them.</source>
        <translation>لم يُسجَّل خروجك: بقيت نصوص غير محفوظة أو تغييرات تنتظر قرارك ({left}). وهي محفوظة هنا. افتح الحساب: إعداداته تقودك إلى كل منها.</translation>
    </message>
    <message>
        <source>You were signed out. Sign in to send your changes; they are kept.</source>
        <translation>تم تسجيل خروجك. سجّل الدخول لإرسال تغييراتك؛ إنها محفوظة.</translation>
    </message>
</context>
<context>
    <name>LeavingPane</name>
    <message>
        <source>Before you leave</source>
        <translation>قبل أن تغادر</translation>
    </message>
    <message>
        <source>Close visit…</source>
        <translation>إغلاق الزيارة…</translation>
    </message>
</context>
<context>
    <name>LeavingWords</name>
    <message numerus="yes">
        <source>%n file(s) of this visit are not stored</source>
        <translation>
            <numerusform>حُفظت جميع ملفات هذه الزيارة</numerusform>
            <numerusform>ملف واحد من هذه الزيارة غير محفوظ</numerusform>
            <numerusform>ملفان من هذه الزيارة غير محفوظين</numerusform>
            <numerusform>%n ملفات من هذه الزيارة غير محفوظة</numerusform>
            <numerusform>%n ملفاً من هذه الزيارة غير محفوظ</numerusform>
            <numerusform>%n ملف من هذه الزيارة غير محفوظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stored on this device</source>
        <translation>
            <numerusform>لا ملفات محفوظة على هذا الجهاز</numerusform>
            <numerusform>ملف واحد محفوظ على هذا الجهاز</numerusform>
            <numerusform>ملفان محفوظان على هذا الجهاز</numerusform>
            <numerusform>%n ملفات محفوظة على هذا الجهاز</numerusform>
            <numerusform>%n ملفاً محفوظاً على هذا الجهاز</numerusform>
            <numerusform>%n ملف محفوظ على هذا الجهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) with gates half done</source>
        <translation>
            <numerusform>لا بنود أخرى ببوابات غير مكتملة</numerusform>
            <numerusform>بند آخر ببوابات غير مكتملة</numerusform>
            <numerusform>بندان آخران ببوابات غير مكتملة</numerusform>
            <numerusform>%n بنود أخرى ببوابات غير مكتملة</numerusform>
            <numerusform>%n بنداً آخر ببوابات غير مكتملة</numerusform>
            <numerusform>%n بند آخر ببوابات غير مكتملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach them again while you are here.</source>
        <translation>أرفقها من جديد ما دمت هنا.</translation>
    </message>
    <message numerus="yes">
        <source>Claim of {day}: not worked on in %n visit(s)</source>
        <translation>
            <numerusform>إبلاغ {day}: لم تمرّ زيارة بعد</numerusform>
            <numerusform>إبلاغ {day}: لم يُعمل عليه في زيارة واحدة</numerusform>
            <numerusform>إبلاغ {day}: لم يُعمل عليه في زيارتين</numerusform>
            <numerusform>إبلاغ {day}: لم يُعمل عليه في %n زيارات</numerusform>
            <numerusform>إبلاغ {day}: لم يُعمل عليه في %n زيارة</numerusform>
            <numerusform>إبلاغ {day}: لم يُعمل عليه في %n زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Gates are decided in a meeting.</source>
        <translation>تُقرَّر البوابات في اجتماع.</translation>
    </message>
    <message>
        <source>Gates half done: {gates} missing</source>
        <translation>بوابات غير مكتملة: ينقص {gates}</translation>
    </message>
    <message>
        <source>Hold a meeting</source>
        <translation>اعقد اجتماعاً</translation>
    </message>
    <message>
        <source>Its minutes and attendance lock when you close it.</source>
        <translation>يُقفل محضره وحضوره عند إغلاقه.</translation>
    </message>
    <message>
        <source>Meeting {number} cannot meet gates</source>
        <translation>لا يمكن للاجتماع {number} استيفاء البوابات</translation>
    </message>
    <message>
        <source>Meeting {number} has not both sides present</source>
        <translation>الاجتماع {number}: لم يحضر الجانبان</translation>
    </message>
    <message>
        <source>Meeting {number} is not closed</source>
        <translation>الاجتماع {number} غير مغلق</translation>
    </message>
    <message>
        <source>Minutes of the visit are written</source>
        <translation>كُتب محضر الزيارة</translation>
    </message>
    <message>
        <source>Name the person</source>
        <translation>سمِّ الشخص</translation>
    </message>
    <message>
        <source>No committee meeting in this visit</source>
        <translation>لا اجتماع للجنة في هذه الزيارة</translation>
    </message>
    <message>
        <source>No minutes of the visit yet</source>
        <translation>لا محضر للزيارة بعد</translation>
    </message>
    <message>
        <source>Nobody named to enter for</source>
        <translation>لم يُسمَّ من يُدخَل نيابة عنه</translation>
    </message>
    <message>
        <source>Not taken up in this visit.</source>
        <translation>لم تُتناول في هذه الزيارة.</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>افتح البند</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>افتح الاجتماع</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>افتح الخطة</translation>
    </message>
    <message>
        <source>Present and in office: {workers} worker, {managers} management. Its reviews do not count.</source>
        <translation>الحاضرون في مناصبهم: {workers} عن العمال، {managers} عن الإدارة. لا تُحتسب مراجعاته.</translation>
    </message>
    <message>
        <source>Review of {gate} does not count</source>
        <translation>مراجعة {gate} لا تُحتسب</translation>
    </message>
    <message>
        <source>They are kept. Open the meeting to save them before it is locked.</source>
        <translation>الكلمات محفوظة كمسودة. افتح الاجتماع لحفظها قبل أن يُقفل.</translation>
    </message>
    <message>
        <source>They lock when the visit is closed.</source>
        <translation>يُقفل عند إغلاق الزيارة.</translation>
    </message>
    <message>
        <source>What the factory owns is entered for one of its people.</source>
        <translation>ما يملكه المصنع يُدخَل نيابة عن أحد العاملين فيه.</translation>
    </message>
    <message>
        <source>Words of meeting {number} are not saved</source>
        <translation>كلمات الاجتماع {number} غير محفوظة</translation>
    </message>
    <message>
        <source>Write minutes</source>
        <translation>اكتب المحضر</translation>
    </message>
    <message>
        <source>{area}. Review it with the committee, this visit included.</source>
        <translation>{area}. راجعه مع اللجنة؛ هذه الزيارة محسوبة.</translation>
    </message>
    <message>
        <source>{area}. {flaw}</source>
        <translation>{area}. {flaw}</translation>
    </message>
</context>
<context>
    <name>LeftSheet</name>
    <message>
        <source>Last day in office</source>
        <translation>آخر يوم في المنصب</translation>
    </message>
    <message>
        <source>Mark as left</source>
        <translation>علّم كمغادر</translation>
    </message>
    <message>
        <source>The record stays; meetings held before still count.</source>
        <translation>يبقى السجل؛ وتظل الاجتماعات السابقة محتسبة.</translation>
    </message>
    <message>
        <source>When did {name} leave?</source>
        <translation>متى غادر {name}؟</translation>
    </message>
    <message>
        <source>Write the last day in office.</source>
        <translation>اكتب آخر يوم في المنصب.</translation>
    </message>
</context>
<context>
    <name>LeftWords</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>It was not saved, and what it was written about is not on this device any more, so it cannot be sent. Copy what is still needed.</source>
        <translation>لم يُحفظ، ولم يعد ما كُتب عنه على هذا الجهاز، فلا يمكن إرساله. انسخ ما لا يزال مطلوبا.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفظ به</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>ما كتبته</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}: {words}</translation>
    </message>
</context>
<context>
    <name>MeetingDesk</name>
    <message>
        <source>Close meeting</source>
        <translation>إغلاق الاجتماع</translation>
    </message>
    <message>
        <source>Close meeting {number}?</source>
        <translation>هل يُغلَق الاجتماع {number}؟</translation>
    </message>
    <message>
        <source>Its minutes and attendance are locked. Closing has no undo.</source>
        <translation>يُقفل محضره وحضوره. لا تراجع عن الإغلاق.</translation>
    </message>
    <message>
        <source>Meeting {number} closed</source>
        <translation>أُغلق الاجتماع {number}</translation>
    </message>
    <message>
        <source>Meeting {number} is not in this visit any more.</source>
        <translation>لم يعد الاجتماع {number} في هذه الزيارة.</translation>
    </message>
    <message>
        <source>Meeting {number} is not in this visit any more. What you had written and not saved is on Today, to be read and copied.</source>
        <translation>لم يعد الاجتماع {number} في هذه الزيارة. ما كتبته ولم تحفظه موجود في صفحة «اليوم»، للقراءة والنسخ.</translation>
    </message>
    <message>
        <source>No meeting can be held now</source>
        <translation>لا يمكن عقد اجتماع الآن</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Nothing is missing in it.</source>
        <translation>لا ينقصه شيء.</translation>
    </message>
    <message>
        <source>Record of meeting {number} opened</source>
        <translation>فُتح سجل الاجتماع {number}</translation>
    </message>
    <message>
        <source>The meeting was not saved</source>
        <translation>لم يُحفظ الاجتماع</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>A review is recorded in a meeting during a visit. No visit is in progress.</source>
        <translation>تُسجَّل المراجعة في اجتماع أثناء زيارة. لا زيارة جارية.</translation>
    </message>
    <message>
        <source>Choose the meeting.</source>
        <translation>اختر الاجتماع.</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>اللجنة</translation>
    </message>
    <message>
        <source>Held as a virtual meeting</source>
        <translation>عُقد عن بُعد</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>تاريخ الانعقاد</translation>
    </message>
    <message>
        <source>Hold a new meeting</source>
        <translation>اعقد اجتماعاً جديداً</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>No members in office are registered.</source>
        <translation>لا أعضاء في المنصب مسجلين.</translation>
    </message>
    <message>
        <source>One person on each line</source>
        <translation>شخص واحد في كل سطر</translation>
    </message>
    <message>
        <source>Register a committee</source>
        <translation>تسجيل لجنة</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>بدء الزيارة</translation>
    </message>
    <message>
        <source>This factory has no committee that can decide. Register one on the page Committee.</source>
        <translation>لا لجنة لهذا المصنع يمكنها أن تقرر. سجّل واحدة في صفحة اللجنة.</translation>
    </message>
    <message>
        <source>Who was present?</source>
        <translation>من حضر؟</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <translation>اكتب رقماً من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Write the date, like 4 Dec 2026.</source>
        <translation>اكتب التاريخ، مثل 4 Dec 2026.</translation>
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
        <translation>لا يمكنها استيفاء البوابات</translation>
    </message>
    <message>
        <source>Close meeting…</source>
        <translation>إغلاق الاجتماع…</translation>
    </message>
    <message>
        <source>Closed: minutes are locked</source>
        <translation>مغلق: المحضر مقفل</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>اللجنة</translation>
    </message>
    <message>
        <source>Committee meeting</source>
        <translation>اجتماع اللجنة</translation>
    </message>
    <message>
        <source>Committee meeting {number}</source>
        <translation>اجتماع اللجنة {number}</translation>
    </message>
    <message>
        <source>Decisions of the committee</source>
        <translation>قرارات اللجنة</translation>
    </message>
    <message>
        <source>Locked with its visit</source>
        <translation>مقفل مع زيارته</translation>
    </message>
    <message>
        <source>No decision was recorded in it.</source>
        <translation>لم يُسجَّل فيه أي قرار.</translation>
    </message>
    <message>
        <source>None yet. Open an item of the agenda to record what the committee decides.</source>
        <translation>لا شيء بعد. افتح بنداً من جدول الأعمال لتسجيل ما تقرره اللجنة.</translation>
    </message>
    <message>
        <source>One point on each line</source>
        <translation>نقطة واحدة في كل سطر</translation>
    </message>
    <message>
        <source>There are no minutes.</source>
        <translation>لا يوجد محضر.</translation>
    </message>
    <message>
        <source>What was said and agreed</source>
        <translation>ما قيل وما اتُّفق عليه</translation>
    </message>
    <message>
        <source>with dissent</source>
        <translation>مع رأي مخالف</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>A committee of this kind cannot decide on improvement items.</source>
        <translation>لا يمكن للجنة من هذا النوع أن تبتّ في بنود التحسين.</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>اللجنة</translation>
    </message>
    <message>
        <source>Held as a virtual meeting</source>
        <translation>عُقد عن بُعد</translation>
    </message>
    <message>
        <source>Hold a committee meeting</source>
        <translation>عقد اجتماع للجنة</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>افتح السجل</translation>
    </message>
    <message>
        <source>Training room</source>
        <translation>قاعة التدريب</translation>
    </message>
    <message>
        <source>Write the number and the day of the meeting.</source>
        <translation>اكتب رقم الاجتماع ويومه.</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>لا قرارات</numerusform>
            <numerusform>قرار واحد</numerusform>
            <numerusform>قراران</numerusform>
            <numerusform>%n قرارات</numerusform>
            <numerusform>%n قراراً</numerusform>
            <numerusform>%n قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>اللجنة</translation>
    </message>
    <message>
        <source>One side missing</source>
        <translation>أحد الجانبين غائب</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>غير مغلق</translation>
    </message>
    <message>
        <source>{committee}, meeting {number}</source>
        <translation>{committee}، الاجتماع {number}</translation>
    </message>
    <message>
        <source>{workers} worker, {managers} management</source>
        <translation>{workers} عن العمال، {managers} عن الإدارة</translation>
    </message>
</context>
<context>
    <name>MeetingsView</name>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>No meetings yet. A meeting is held during a visit.</source>
        <translation>لا اجتماعات بعد. يُعقد الاجتماع أثناء زيارة.</translation>
    </message>
</context>
<context>
    <name>MemberSheet</name>
    <message>
        <source>Add a member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>Chair, secretary</source>
        <translation>الرئيس، أمين السر</translation>
    </message>
    <message>
        <source>Change member</source>
        <translation>تغيير العضو</translation>
    </message>
    <message>
        <source>Gender is optional; it is used only to show the share of women.</source>
        <translation>النوع الاجتماعي اختياري؛ ولا يُستخدم إلا لإظهار نسبة النساء.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Write the day on which the member joined.</source>
        <translation>اكتب يوم انضمام العضو.</translation>
    </message>
</context>
<context>
    <name>MembersView</name>
    <message>
        <source>Add a member…</source>
        <translation>إضافة عضو…</translation>
    </message>
    <message>
        <source>Add the members of both sides: attendance and balance are counted from them.</source>
        <translation>أضف أعضاء الجانبين: منهم يُحسب الحضور والتوازن.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>في المنصب</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادروا</translation>
    </message>
    <message>
        <source>Mark as left…</source>
        <translation>علّم كمغادر…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>لا أعضاء بعد</translation>
    </message>
    <message>
        <source>Which members</source>
        <translation>أي الأعضاء</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>This version of Concord cannot explain: {code}</source>
        <translation>لا يستطيع هذا الإصدار من كونكورد شرح: {code}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>A committee cannot be dissolved before it was established.</source>
        <translation>لا يمكن أن تُحلّ لجنة قبل تأسيسها.</translation>
    </message>
    <message>
        <source>A committee of this kind cannot decide on improvement items.</source>
        <translation>لا يمكن للجنة من هذا النوع أن تبتّ في بنود التحسين.</translation>
    </message>
    <message>
        <source>A member cannot leave before joining.</source>
        <translation>لا يمكن أن يغادر العضو قبل انضمامه.</translation>
    </message>
    <message>
        <source>A review is recorded but does not count. {flaw}</source>
        <translation>سُجّلت مراجعة لكنها لا تُحتسب. {flaw}</translation>
    </message>
    <message>
        <source>A rule failed on the server ({command}). The change is kept; you are not at fault.</source>
        <translation>تعطّلت قاعدة على الخادم ({command}). التغيير محفوظ ولا خطأ منك.</translation>
    </message>
    <message>
        <source>A supervisor has accepted it already.</source>
        <translation>سبق أن قبله مشرف.</translation>
    </message>
    <message>
        <source>A supervisor has archived it already.</source>
        <translation>سبق أن أرشفه مشرف.</translation>
    </message>
    <message>
        <source>A supervisor has not decided yet.</source>
        <translation>لم يقرر أي مشرف بعد.</translation>
    </message>
    <message>
        <source>A supervisor has returned it to its author already.</source>
        <translation>سبق أن أعاده مشرف إلى صاحبه.</translation>
    </message>
    <message>
        <source>All texts together can hold {limit} characters at most; these have {total}.</source>
        <translation>تتسع النصوص كلها معًا لـ {limit} حرفًا على الأكثر، وفي هذه {total}.</translation>
    </message>
    <message>
        <source>An assessment is released once it is closed.</source>
        <translation>يُصدر التقييم بعد إغلاقه.</translation>
    </message>
    <message>
        <source>Attach the evidence, or write down what was observed.</source>
        <translation>أرفق الدليل أو اكتب ما شوهد.</translation>
    </message>
    <message>
        <source>Choose a value for every field.</source>
        <translation>اختر قيمة لكل حقل.</translation>
    </message>
    <message>
        <source>Choose why the item is pending.</source>
        <translation>اختر سبب تعليق البند.</translation>
    </message>
    <message>
        <source>Completed is reached only through the gates.</source>
        <translation>لا يُبلَغ «مكتمل» إلا عبر البوابات.</translation>
    </message>
    <message>
        <source>Decided by the committee.</source>
        <translation>قرّرته اللجنة.</translation>
    </message>
    <message>
        <source>It cannot be taken back: {fields} changed again since.</source>
        <translation>لا يمكن التراجع: تغيّر بعد ذلك {fields}.</translation>
    </message>
    <message>
        <source>It rests on an earlier change of the same author that still waits: {command}. Decide that one first.</source>
        <translation>يستند إلى تغيير سابق لصاحبه نفسه ما زال ينتظر: {command}. قرّر ذاك أولاً.</translation>
    </message>
    <message>
        <source>It rests on an earlier change that has not been accepted.</source>
        <translation>يستند إلى تغيير سابق لم يُقبل بعد.</translation>
    </message>
    <message>
        <source>It waits for a supervisor&apos;s decision.</source>
        <translation>ينتظر قرار مشرف.</translation>
    </message>
    <message>
        <source>It was made by another version of this program. The server keeps it word for word.</source>
        <translation>أُنشئ بإصدار آخر من هذا البرنامج. ويحفظه الخادم كلمةً بكلمة.</translation>
    </message>
    <message>
        <source>It was removed meanwhile; your words are kept here.</source>
        <translation>أُزيل هذا في هذه الأثناء؛ وكلماتك محفوظة هنا.</translation>
    </message>
    <message>
        <source>Meeting {number} has not been held yet.</source>
        <translation>لم يُعقد الاجتماع {number} بعد.</translation>
    </message>
    <message>
        <source>Meeting {number} is closed; its minutes are locked.</source>
        <translation>الاجتماع {number} مغلق ومحضره مقفل.</translation>
    </message>
    <message>
        <source>Meeting {number} is open.</source>
        <translation>الاجتماع {number} مفتوح.</translation>
    </message>
    <message>
        <source>Meeting {number} was held.</source>
        <translation>عُقد الاجتماع {number}.</translation>
    </message>
    <message>
        <source>Missing. The committee can record it at a meeting during a visit.</source>
        <translation>ناقص. يمكن للجنة تسجيله في اجتماع أثناء زيارة.</translation>
    </message>
    <message>
        <source>Missing. The committee can record it at the next visit, {next_visit}.</source>
        <translation>ناقص. يمكن للجنة تسجيله في الزيارة القادمة، {next_visit}.</translation>
    </message>
    <message>
        <source>No management member in office was present.</source>
        <translation>لم يحضر أي عضو إدارة في منصبه.</translation>
    </message>
    <message>
        <source>No worker member in office was present.</source>
        <translation>لم يحضر أي عضو عمالي في منصبه.</translation>
    </message>
    <message>
        <source>Not needed for this item.</source>
        <translation>غير مطلوب لهذا البند.</translation>
    </message>
    <message>
        <source>Only a Completed item can be reopened.</source>
        <translation>لا يُعاد فتح إلا بند مكتمل.</translation>
    </message>
    <message>
        <source>Quote the recommendation that was followed up.</source>
        <translation>اقتبس التوصية التي تمت متابعتها.</translation>
    </message>
    <message>
        <source>Reviews of the same day differ. The committee records one that counts, or one is withdrawn.</source>
        <translation>تختلف مراجعات اليوم نفسه. تسجّل اللجنة مراجعة تُحتسب أو تُسحب إحداها.</translation>
    </message>
    <message>
        <source>Say whether documents were reviewed or the change was observed.</source>
        <translation>اذكر هل روجعت وثائق أو شوهد التغيير.</translation>
    </message>
    <message>
        <source>Somebody has already decided this.</source>
        <translation>سبق أن بتّ أحدهم في هذا.</translation>
    </message>
    <message>
        <source>The assessment is released already.</source>
        <translation>صدر هذا التقييم من قبل.</translation>
    </message>
    <message>
        <source>The catalogue has no such compliance point or question.</source>
        <translation>لا يحتوي الدليل على نقطة امتثال أو سؤال كهذا.</translation>
    </message>
    <message>
        <source>The change carries an id that is not one ({kind}).</source>
        <translation>يحمل التغيير معرّفاً غير صالح ({kind}).</translation>
    </message>
    <message>
        <source>The change carries the name of somebody else.</source>
        <translation>يحمل التغيير اسم شخص آخر.</translation>
    </message>
    <message>
        <source>The change comes from a device that is not yours.</source>
        <translation>التغيير آتٍ من جهاز ليس لك.</translation>
    </message>
    <message>
        <source>The change is larger than the server takes. It is kept as it is; enter it again in parts.</source>
        <translation>التغيير أكبر مما يقبله الخادم. هو محفوظ كما هو، فأدخله من جديد على أجزاء.</translation>
    </message>
    <message>
        <source>The chosen value does not fit the field.</source>
        <translation>القيمة المختارة لا تناسب الحقل.</translation>
    </message>
    <message>
        <source>The committee was not yet established, or already dissolved, on the day of the meeting.</source>
        <translation>لم تكن اللجنة قد تأسست بعد، أو كانت قد حُلّت، في يوم الاجتماع.</translation>
    </message>
    <message>
        <source>The committee&apos;s latest decision: {outcome}.</source>
        <translation>آخر قرار للجنة: {outcome}.</translation>
    </message>
    <message>
        <source>The committee&apos;s latest decision: {outcome}. The next chance is the visit of {next_visit}.</source>
        <translation>آخر قرار للجنة: {outcome}. الفرصة القادمة زيارة {next_visit}.</translation>
    </message>
    <message>
        <source>The days of a visit start at 1.</source>
        <translation>أيام الزيارة تبدأ من 1.</translation>
    </message>
    <message>
        <source>The decision does not name the changes that this one rests on. Open it again and decide once more.</source>
        <translation>لا يذكر القرار التغييرات التي يستند إليها هذا. افتحه من جديد وقرّر مرة أخرى.</translation>
    </message>
    <message>
        <source>The factory has not filled: {fields}. Review it anyway only with a reason.</source>
        <translation>لم يملأ المصنع: {fields}. لا تراجعه رغم ذلك إلا بذكر سبب.</translation>
    </message>
    <message>
        <source>The factory is no longer assigned to you. The change was refused; its words are kept.</source>
        <translation>لم يعد المصنع مسنداً إليك. رُفض التغيير وكلماته محفوظة.</translation>
    </message>
    <message>
        <source>The factory owns this. Choose for whom you are entering it: name and position.</source>
        <translation>هذا ملك المصنع. اختر من تُدخله نيابة عنه: الاسم والوظيفة.</translation>
    </message>
    <message>
        <source>The file is not stored on this device yet.</source>
        <translation>لم يُحفظ الملف على هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>The item is Completed. A supervisor can reopen it with a reason.</source>
        <translation>البند مكتمل. يمكن لمشرف إعادة فتحه بذكر سبب.</translation>
    </message>
    <message>
        <source>The meeting belongs to no visit, or to a cancelled one.</source>
        <translation>الاجتماع لا يتبع أي زيارة أو يتبع زيارة ملغاة.</translation>
    </message>
    <message>
        <source>The meeting is not on this device.</source>
        <translation>الاجتماع غير موجود على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The number of a meeting starts at 1.</source>
        <translation>رقم الاجتماع يبدأ من 1.</translation>
    </message>
    <message>
        <source>The server could not read the change; it is kept there as sent.</source>
        <translation>لم يستطع الخادم قراءة التغيير؛ وهو محفوظ هناك كما أُرسل.</translation>
    </message>
    <message>
        <source>The server could not store the change; it is kept there as sent.</source>
        <translation>لم يستطع الخادم تخزين التغيير؛ وهو محفوظ هناك كما أُرسل.</translation>
    </message>
    <message>
        <source>The server judged by newer rules ({judged_by}) than this device had ({named}).</source>
        <translation>حكم الخادم بقواعد أحدث ({judged_by}) مما كان لدى هذا الجهاز ({named}).</translation>
    </message>
    <message>
        <source>The visit has not started.</source>
        <translation>لم تبدأ الزيارة.</translation>
    </message>
    <message>
        <source>The visit is closed; its record is locked.</source>
        <translation>الزيارة مغلقة وسجلها مقفل.</translation>
    </message>
    <message>
        <source>The visit is in progress.</source>
        <translation>الزيارة جارية.</translation>
    </message>
    <message>
        <source>The visit is no longer planned.</source>
        <translation>لم تعد الزيارة مخططة.</translation>
    </message>
    <message>
        <source>The visit is not in progress.</source>
        <translation>الزيارة ليست جارية.</translation>
    </message>
    <message>
        <source>The visit of meeting {number} is over; its record is locked.</source>
        <translation>انتهت زيارة الاجتماع {number}؛ وسجلّها مقفل.</translation>
    </message>
    <message>
        <source>The visit was cancelled.</source>
        <translation>أُلغيت الزيارة.</translation>
    </message>
    <message>
        <source>This cannot be done here: {command}.</source>
        <translation>لا يمكن فعل هذا هنا: {command}.</translation>
    </message>
    <message>
        <source>This factory is not assigned to you.</source>
        <translation>هذا المصنع غير مسند إليك.</translation>
    </message>
    <message>
        <source>This factory was never assigned to you.</source>
        <translation>لم يُسند هذا المصنع إليك قط.</translation>
    </message>
    <message>
        <source>This is already recorded ({kind}).</source>
        <translation>هذا مسجَّل من قبل ({kind}).</translation>
    </message>
    <message>
        <source>This is not known here ({kind}).</source>
        <translation>هذا غير معروف هنا ({kind}).</translation>
    </message>
    <message>
        <source>This is the copy of a refusal. Its author decides whether to send it again or put it aside.</source>
        <translation>هذه نسخة من رفض. صاحبه هو من يقرر إرساله من جديد أو تنحيته.</translation>
    </message>
    <message>
        <source>This piece of evidence was withdrawn.</source>
        <translation>سُحب هذا الدليل.</translation>
    </message>
    <message>
        <source>This programme has no visits of this kind.</source>
        <translation>لا زيارات من هذا النوع في هذا البرنامج.</translation>
    </message>
    <message>
        <source>This review was withdrawn.</source>
        <translation>سُحبت هذه المراجعة.</translation>
    </message>
    <message>
        <source>This version does not know the field {field}.</source>
        <translation>هذا الإصدار لا يعرف الحقل {field}.</translation>
    </message>
    <message>
        <source>Visits of this kind are not planned by advisors.</source>
        <translation>الزيارات من هذا النوع لا يخططها المستشارون.</translation>
    </message>
    <message>
        <source>What is kept of this change cannot be read, and no server takes it so. It stays as it is.</source>
        <translation>ما حُفظ من هذا التغيير لا يمكن قراءته، ولا يقبله أي خادم هكذا. يبقى كما هو.</translation>
    </message>
    <message>
        <source>When two people change the same thing, or a rule stands against a change, it is shown here.</source>
        <translation>حين يغيّر شخصان الشيء نفسه، أو تقف قاعدة ضد تغيير، يظهر ذلك هنا.</translation>
    </message>
    <message>
        <source>Workers must be interviewed first: the next assessment decides. The advisor may override it.</source>
        <translation>يجب مقابلة العمال أولاً: التقييم القادم يحسم. ويجوز للمستشار تجاوز ذلك.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>اكتب اسماً.</translation>
    </message>
    <message>
        <source>Write a note: its author reads it.</source>
        <translation>اكتب ملاحظة: يقرأها صاحبه.</translation>
    </message>
    <message>
        <source>Write a reason.</source>
        <translation>اكتب سبباً.</translation>
    </message>
    <message>
        <source>Write something.</source>
        <translation>اكتب شيئاً.</translation>
    </message>
    <message>
        <source>Write what is to be improved.</source>
        <translation>اكتب ما يجب تحسينه.</translation>
    </message>
    <message>
        <source>Write who of the factory says that it is done.</source>
        <translation>اكتب من يقول من المصنع إن الأمر أُنجز.</translation>
    </message>
    <message>
        <source>You may change: {field}.</source>
        <translation>يمكنك تغيير: {field}.</translation>
    </message>
    <message>
        <source>Your role cannot change: {field}.</source>
        <translation>دورك لا يسمح بتغيير: {field}.</translation>
    </message>
    <message>
        <source>Your role does not include: {command}.</source>
        <translation>دورك لا يشمل: {command}.</translation>
    </message>
    <message>
        <source>Your role includes: {command}.</source>
        <translation>دورك يشمل: {command}.</translation>
    </message>
    <message>
        <source>{changed} changed after the committee&apos;s decision; confirm it again at the visit of {next_visit}.</source>
        <translation>تغيّر بعد قرار اللجنة: {changed}؛ أكّده من جديد في زيارة {next_visit}.</translation>
    </message>
    <message>
        <source>{changed} changed after the committee&apos;s decision; it must be confirmed again.</source>
        <translation>تغيّر بعد قرار اللجنة: {changed}؛ ويجب تأكيده من جديد.</translation>
    </message>
    <message>
        <source>{field} belongs to the programme; its advisor writes it.</source>
        <translation>{field}: يخص البرنامج ويكتبه مستشاره.</translation>
    </message>
    <message>
        <source>{field} can hold {limit} characters at most.</source>
        <translation>{field}: لا يتسع لأكثر من {limit} حرفاً.</translation>
    </message>
    <message>
        <source>{field} can hold {limit} entries at most.</source>
        <translation>{field}: لا يتسع لأكثر من {limit} مُدخلاً.</translation>
    </message>
    <message>
        <source>{field} follows from other steps and cannot be written.</source>
        <translation>{field}: ينتج عن خطوات أخرى ولا يُكتب.</translation>
    </message>
    <message>
        <source>{field} holds characters that cannot be shown.</source>
        <translation>{field}: يحتوي على رموز لا يمكن عرضها.</translation>
    </message>
    <message>
        <source>{field}: the date is possible.</source>
        <translation>{field}: التاريخ ممكن.</translation>
    </message>
    <message>
        <source>{field}: the date is too far away, {latest} at the latest. Check the year.</source>
        <translation>{field}: التاريخ بعيد جداً، وأقصاه {latest}. تحقق من السنة.</translation>
    </message>
    <message>
        <source>{field}: the date lies before the finding.</source>
        <translation>{field}: التاريخ يسبق الملاحظة.</translation>
    </message>
    <message>
        <source>{field}: the date lies before the last gate it rests on.</source>
        <translation>{field}: التاريخ يسبق آخر بوابة يستند إليها.</translation>
    </message>
    <message>
        <source>{field}: the date lies before {earliest}. Check the year.</source>
        <translation>{field}: التاريخ يسبق {earliest}. تحقق من السنة.</translation>
    </message>
    <message>
        <source>{field}: the date lies in the future.</source>
        <translation>{field}: التاريخ في المستقبل.</translation>
    </message>
    <message>
        <source>{field}: the meeting belongs to a visit that began on {earliest}; it was not held before that.</source>
        <translation>{field}: الاجتماع تابع لزيارة بدأت في {earliest}؛ ولم يُعقد قبل ذلك.</translation>
    </message>
    <message>
        <source>{held_on} · members present: {workers} worker, {managers} management</source>
        <translation>{held_on} · الأعضاء الحاضرون: {workers} عن العمال، {managers} عن الإدارة</translation>
    </message>
</context>
<context>
    <name>NeedsView</name>
    <message>
        <source>Decide</source>
        <translation>قرّر</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تم البتّ فيها</translation>
    </message>
    <message>
        <source>For the advisor or the factory to decide</source>
        <translation>القرار للمستشار أو للمصنع</translation>
    </message>
    <message>
        <source>Kept by the server</source>
        <translation>محفوظ لدى الخادم</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>لا شيء ينتظرك</translation>
    </message>
    <message>
        <source>Other decisions</source>
        <translation>قرارات أخرى</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>نُحّيت جانباً</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>إظهار الطرفين</translation>
    </message>
    <message>
        <source>{fields}: changed on both sides</source>
        <translation>{fields}: تغيّر لدى الطرفين</translation>
    </message>
</context>
<context>
    <name>NetworkNotice</name>
    <message numerus="yes">
        <source>%n file(s) wait for another network: this one is metered.</source>
        <translation>
            <numerusform>لا ملفات تنتظر شبكة أخرى: هذه محدودة البيانات.</numerusform>
            <numerusform>ملف واحد ينتظر شبكة أخرى: هذه محدودة البيانات.</numerusform>
            <numerusform>ملفان ينتظران شبكة أخرى: هذه محدودة البيانات.</numerusform>
            <numerusform>%n ملفات تنتظر شبكة أخرى: هذه محدودة البيانات.</numerusform>
            <numerusform>%n ملفًا ينتظر شبكة أخرى: هذه محدودة البيانات.</numerusform>
            <numerusform>%n ملف ينتظر شبكة أخرى: هذه محدودة البيانات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>فتح صفحة الويب</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>الإرسال على أي حال</translation>
    </message>
</context>
<context>
    <name>NewItemActs</name>
    <message>
        <source>Added: {area}</source>
        <translation>أُضيف: {area}</translation>
    </message>
</context>
<context>
    <name>NoCommittee</name>
    <message>
        <source>Its committees cannot be shown.</source>
        <translation>لا يمكن عرض لجانه.</translation>
    </message>
    <message>
        <source>No committee yet</source>
        <translation>لا لجنة بعد</translation>
    </message>
    <message>
        <source>Register a committee…</source>
        <translation>تسجيل لجنة…</translation>
    </message>
    <message>
        <source>This factory is not assigned to you</source>
        <translation>هذا المصنع غير مسند إليك</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note to the author</source>
        <translation>ملاحظة إلى الكاتب</translation>
    </message>
    <message>
        <source>Write a note: the author reads it.</source>
        <translation>اكتب ملاحظة: سيقرؤها الكاتب.</translation>
    </message>
</context>
<context>
    <name>OlderBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Fetch older history</source>
        <translation>جلب السجل الأقدم</translation>
    </message>
    <message>
        <source>Fetching older history: {done} of {total}</source>
        <translation>يجري جلب السجل الأقدم: {done} من {total}</translation>
    </message>
    <message>
        <source>Older history comes once this device is connected and syncs.</source>
        <translation>يأتي السجل الأقدم حالما يتصل هذا الجهاز ويُزامن.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاوِل الآن</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>%n photo(s) and document(s) wait to be sent: {size}.</source>
        <translation>
            <numerusform>لا صور أو وثائق تنتظر الإرسال: {size}.</numerusform>
            <numerusform>صورة أو وثيقة واحدة تنتظر الإرسال: {size}.</numerusform>
            <numerusform>صورتان أو وثيقتان تنتظران الإرسال: {size}.</numerusform>
            <numerusform>%n صور ووثائق تنتظر الإرسال: {size}.</numerusform>
            <numerusform>%n صورة ووثيقة تنتظر الإرسال: {size}.</numerusform>
            <numerusform>%n صورة ووثيقة تنتظر الإرسال: {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>وقت الإجراء</translation>
    </message>
    <message>
        <source>Not taken in yet</source>
        <translation>لم يأخذه الخادم بعد</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>الإرسال متوقف مؤقتاً.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>They follow the changes by themselves.</source>
        <translation>تتبع التغييرات من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>This network may cost money: they wait for another one.</source>
        <translation>قد تكون هذه الشبكة مكلفة: تنتظر شبكة أخرى.</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>للإرسال</translation>
    </message>
    <message>
        <source>Waits for an earlier change</source>
        <translation>ينتظر تغييراً سابقاً</translation>
    </message>
    <message>
        <source>Would be refused</source>
        <translation>سيُرفض</translation>
    </message>
    <message>
        <source>waits for: {changes}</source>
        <translation>ينتظر: {changes}</translation>
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
            <numerusform>لا صور أو وثائق تعذّر إرسالها.</numerusform>
            <numerusform>لا يمكن إرسال صورة أو وثيقة واحدة: رُفض التغيير الذي ذكرها، أو لا يعرفها الخادم. تبقى على هذا الجهاز.</numerusform>
            <numerusform>لا يمكن إرسال صورتين أو وثيقتين: رُفض التغيير الذي ذكرهما، أو لا يعرفهما الخادم. تبقيان على هذا الجهاز.</numerusform>
            <numerusform>لا يمكن إرسال %n صور ووثائق: رُفض التغيير الذي ذكرها، أو لا يعرفها الخادم. تبقى على هذا الجهاز.</numerusform>
            <numerusform>لا يمكن إرسال %n صورة ووثيقة: رُفض التغيير الذي ذكرها، أو لا يعرفها الخادم. تبقى على هذا الجهاز.</numerusform>
            <numerusform>لا يمكن إرسال %n صورة ووثيقة: رُفض التغيير الذي ذكرها، أو لا يعرفها الخادم. تبقى على هذا الجهاز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes to send</source>
        <translation>تغييرات للإرسال</translation>
    </message>
    <message>
        <source>Every change you made on this device has the server&apos;s receipt.</source>
        <translation>لكل تغيير أجريته على هذا الجهاز إيصال من الخادم.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>لا شيء ينتظر الإرسال</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Factories</source>
        <translation>المصانع</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>مصنع</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>مركز المزامنة</translation>
    </message>
    <message>
        <source>Team queue</source>
        <translation>قائمة الفريق</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحباً</translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>لم يُعثر على شيء. جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو نفّذ أمراً</translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message>
        <source>Closing the account</source>
        <translation>يجري إغلاق الحساب</translation>
    </message>
    <message>
        <source>Files that nobody can read any more are left; they are deleted later.</source>
        <translation>بقيت ملفات لا يستطيع أحد قراءتها؛ ستُحذف لاحقاً.</translation>
    </message>
    <message>
        <source>Signed out. The account stays on this device, encrypted, with all that waits in it.</source>
        <translation>سُجّل الخروج. يبقى الحساب على هذا الجهاز مشفّراً بكل ما ينتظر فيه.</translation>
    </message>
    <message>
        <source>Signed out. The key and the data of the account are destroyed on this device.</source>
        <translation>سُجّل الخروج. أُتلف مفتاح الحساب وبياناته على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>يجري تسجيل الخروج</translation>
    </message>
    <message>
        <source>The server was not reached; the session there ends by itself.</source>
        <translation>تعذّر الوصول إلى الخادم؛ تنتهي الجلسة هناك من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>What is under way is finished first.</source>
        <translation>يُنجز أولاً ما هو جارٍ.</translation>
    </message>
</context>
<context>
    <name>PendingSheet</name>
    <message>
        <source>A pending item can still go through its gates.</source>
        <translation>يمكن لبند معلّق أن يمر ببواباته.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختر سبباً</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>اختر سبباً.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Set pending</source>
        <translation>علّقه</translation>
    </message>
    <message>
        <source>Why is this item pending?</source>
        <translation>لماذا هذا البند معلّق؟</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Add this person to the factory&apos;s contacts</source>
        <translation>أضف هذا الشخص إلى جهات اتصال المصنع</translation>
    </message>
    <message>
        <source>Choose a contact or write a name</source>
        <translation>اختر جهة اتصال أو اكتب اسماً</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Production manager</source>
        <translation>مدير الإنتاج</translation>
    </message>
    <message>
        <source>Write the person&apos;s name.</source>
        <translation>اكتب اسم الشخص.</translation>
    </message>
    <message>
        <source>Write the person&apos;s position.</source>
        <translation>اكتب وظيفة الشخص.</translation>
    </message>
    <message>
        <source>{name}, {position}</source>
        <translation>{name}، {position}</translation>
    </message>
</context>
<context>
    <name>PlanActions</name>
    <message>
        <source>Add item</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>Add photo or document…</source>
        <translation>أضف صورة أو وثيقة…</translation>
    </message>
    <message>
        <source>Choose an item first.</source>
        <translation>اختر بنداً أولاً.</translation>
    </message>
    <message>
        <source>Claim for the factory…</source>
        <translation>إبلاغ نيابة عن المصنع…</translation>
    </message>
    <message>
        <source>Classify…</source>
        <translation>صنّف…</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>إكمال…</translation>
    </message>
    <message>
        <source>Enter for another person…</source>
        <translation>أدخل نيابة عن شخص آخر…</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>البند التالي</translation>
    </message>
    <message>
        <source>Order by urgency</source>
        <translation>رتّب حسب الإلحاح</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>الصق صورة</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>البند السابق</translation>
    </message>
    <message>
        <source>Record review…</source>
        <translation>سجّل مراجعة…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>إعادة الفتح…</translation>
    </message>
    <message>
        <source>Search in the plan</source>
        <translation>ابحث في الخطة</translation>
    </message>
    <message>
        <source>Set in progress</source>
        <translation>اضبطه قيد التنفيذ</translation>
    </message>
    <message>
        <source>Set pending…</source>
        <translation>علّقه…</translation>
    </message>
    <message>
        <source>Worker interviews…</source>
        <translation>مقابلات العمال…</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>اكتب تعليقاً</translation>
    </message>
</context>
<context>
    <name>PlanColumns</name>
    <message>
        <source>Gates</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Lead person</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Saved on this device, not received by the server yet</source>
        <translation>محفوظ على هذا الجهاز، ولم يستلمه الخادم بعد</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>التاريخ المستهدف</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Add item</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>By {column}. Order by urgency</source>
        <translation>حسب {column}. رتّب حسب الإلحاح</translation>
    </message>
    <message>
        <source>Items of the plan</source>
        <translation>بنود الخطة</translation>
    </message>
    <message>
        <source>No item of this plan fits the filter and the search.</source>
        <translation>لا بند في هذه الخطة يوافق المرشّح والبحث.</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>لا بنود بعد</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء يوافق</translation>
    </message>
    <message>
        <source>Search in the plan</source>
        <translation>ابحث في الخطة</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>أظهر الخطة كلها</translation>
    </message>
    <message>
        <source>The improvement plan holds everything to improve: found by the factory, an advisor or assessors.</source>
        <translation>تضم خطة التحسين كل ما ينبغي تحسينه: ما وجده المصنع أو مستشار أو مقيّمون.</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>أي البنود</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Change the plan of this visit</source>
        <translation>تغيير خطة هذه الزيارة</translation>
    </message>
    <message>
        <source>Choose the factory</source>
        <translation>اختر المصنع</translation>
    </message>
    <message>
        <source>Choose the factory.</source>
        <translation>اختر المصنع.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>المصنع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>طريقة الانعقاد</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>تخطيط زيارة</translation>
    </message>
    <message>
        <source>Plan visit</source>
        <translation>تخطيط زيارة</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Write the day of the visit.</source>
        <translation>اكتب يوم الزيارة.</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Choose an item in the list to see its gates, fields, evidence and history.</source>
        <translation>اختر بنداً من القائمة لترى بواباته وحقوله وأدلته وسجله.</translation>
    </message>
    <message>
        <source>Item in front</source>
        <translation>البند المعروض</translation>
    </message>
    <message>
        <source>No item is chosen</source>
        <translation>لم يُختر بند</translation>
    </message>
    <message>
        <source>There is no picture or file in the clipboard.</source>
        <translation>لا صورة ولا ملف في الحافظة.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا مفتوح</numerusform>
            <numerusform>واحد مفتوح</numerusform>
            <numerusform>اثنان مفتوحان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحاً</numerusform>
            <numerusform>%n مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>متأخر واحد</numerusform>
            <numerusform>متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخراً</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publicly reported</source>
        <translation>
            <numerusform>لا معلن للعموم</numerusform>
            <numerusform>واحد معلن للعموم</numerusform>
            <numerusform>اثنان معلنان للعموم</numerusform>
            <numerusform>%n معلنة للعموم</numerusform>
            <numerusform>%n معلناً للعموم</numerusform>
            <numerusform>%n معلن للعموم</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim overdue</source>
        <translation>إبلاغ متأخر</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>أُبلغ بإنجازه</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Completed {day}</source>
        <translation>اكتمل {day}</translation>
    </message>
    <message>
        <source>Needs classification</source>
        <translation>يحتاج إلى تصنيف</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>يحتاج إلى قرارك</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>متأخر</numerusform>
            <numerusform>متأخر يوماً</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يوماً</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Pending, interviews</source>
        <translation>معلّق، مقابلات</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>معلن</translation>
    </message>
    <message>
        <source>Review claim now</source>
        <translation>راجع الإبلاغ الآن</translation>
    </message>
    <message>
        <source>Stale gate</source>
        <translation>بوابة متقادمة</translation>
    </message>
    <message>
        <source>Stale gates</source>
        <translation>بوابات متقادمة</translation>
    </message>
    <message>
        <source>Waiting for interviews</source>
        <translation>بانتظار المقابلات</translation>
    </message>
    <message>
        <source>factory</source>
        <translation>المصنع</translation>
    </message>
    <message>
        <source>next assessment</source>
        <translation>التقييم القادم</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>البرنامج</translation>
    </message>
</context>
<context>
    <name>ProofPart</name>
    <message>
        <source>Add photo or document</source>
        <translation>أضف صورة أو وثيقة</translation>
    </message>
    <message>
        <source>Committee members reviewed supporting documents</source>
        <translation>راجع أعضاء اللجنة الوثائق الداعمة</translation>
    </message>
    <message>
        <source>Committee members saw the change in the workplace</source>
        <translation>شاهد أعضاء اللجنة التغيير في مكان العمل</translation>
    </message>
    <message>
        <source>Evidence of this review</source>
        <translation>دليل هذه المراجعة</translation>
    </message>
    <message>
        <source>What was observed, in words</source>
        <translation>ما شوهد، بالكلمات</translation>
    </message>
</context>
<context>
    <name>ProseField</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Kept; leaving the field saves it</source>
        <translation>محفوظ كمسودة؛ مغادرة الحقل تحفظه</translation>
    </message>
    <message>
        <source>Restored your draft</source>
        <translation>استُعيدت مسودتك</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>%n change(s) accepted</source>
        <translation>
            <numerusform>لم يُقبل أي تغيير</numerusform>
            <numerusform>قُبل تغيير واحد</numerusform>
            <numerusform>قُبل تغييران</numerusform>
            <numerusform>قُبلت %n تغييرات</numerusform>
            <numerusform>قُبل %n تغييرًا</numerusform>
            <numerusform>قُبل %n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n ينتظر</numerusform>
            <numerusform>%n ينتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n change(s)?</source>
        <translation>
            <numerusform>قبول %n تغيير؟</numerusform>
            <numerusform>قبول تغيير واحد؟</numerusform>
            <numerusform>قبول تغييرين؟</numerusform>
            <numerusform>قبول %n تغييرات؟</numerusform>
            <numerusform>قبول %n تغييرًا؟</numerusform>
            <numerusform>قبول %n تغيير؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n of this author…</source>
        <translation>
            <numerusform>قبول كل ما لهذا الكاتب (%n)…</numerusform>
            <numerusform>قبول كل ما لهذا الكاتب (%n)…</numerusform>
            <numerusform>قبول كل ما لهذا الكاتب (%n)…</numerusform>
            <numerusform>قبول كل ما لهذا الكاتب (%n)…</numerusform>
            <numerusform>قبول كل ما لهذا الكاتب (%n)…</numerusform>
            <numerusform>قبول كل ما لهذا الكاتب (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the change</source>
        <translation>قبول التغيير</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Archive it without effect</source>
        <translation>أرشفته دون أثر</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Choose a change in the list first.</source>
        <translation>اختر تغييرًا من القائمة أولًا.</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>المصنع</translation>
    </message>
    <message>
        <source>It is kept here word for word. Nothing of it is in the plan.</source>
        <translation>محفوظ هنا حرفياً. لا شيء منه في الخطة.</translation>
    </message>
    <message>
        <source>It was accepted, and applied on behalf of its author.</source>
        <translation>قُبل وطُبّق نيابة عن صاحبه.</translation>
    </message>
    <message>
        <source>It went back to its author. Nothing of it is in the plan.</source>
        <translation>أُعيد إلى صاحبه. لا شيء منه في الخطة.</translation>
    </message>
    <message>
        <source>Its author no longer held the factory when it arrived. Nothing of it is in the plan until you accept it.</source>
        <translation>لم يعد المصنع في عهدة كاتبه حين وصل. لا يدخل شيء منه في الخطة قبل أن تقبله.</translation>
    </message>
    <message>
        <source>Open the record it is about</source>
        <translation>فتح السجل المعني</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Return it to its author</source>
        <translation>إرجاعه إلى كاتبه</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>مُعاد</translation>
    </message>
    <message>
        <source>Team queue</source>
        <translation>قائمة الفريق</translation>
    </message>
    <message>
        <source>The record is not on this device.</source>
        <translation>السجل ليس على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The server refused it. Its author decides what becomes of it; this copy is for your information.</source>
        <translation>رفضه الخادم. كاتبه هو من يقرر مصيره؛ وهذه النسخة لعلمك.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>about a record that is not on this device</source>
        <translation>عن سجل ليس على هذا الجهاز</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
</context>
<context>
    <name>QueueFlows</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Archive it</source>
        <translation>أرشفته</translation>
    </message>
    <message>
        <source>Archive without effect</source>
        <translation>أرشفة دون أثر</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>أُرشف</translation>
    </message>
    <message>
        <source>It stays here word for word and changes nothing in the plan. The author reads your note.</source>
        <translation>يبقى هنا حرفيًا ولا يغيّر شيئًا في الخطة. يقرأ الكاتب ملاحظتك.</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>إرجاعه</translation>
    </message>
    <message>
        <source>Return to the author</source>
        <translation>إرجاع إلى الكاتب</translation>
    </message>
    <message>
        <source>Returned to its author</source>
        <translation>أُعيد إلى كاتبه</translation>
    </message>
    <message>
        <source>The server applies the work of {author} to the plan of {factory}, by the rules as they are then. The history names you, on behalf of {author}. This cannot be undone; what stands there can be changed like everything else.</source>
        <translation>يطبّق الخادم عمل {author} على خطة {factory} وفق القواعد السارية حينها. يذكر السجل اسمك نيابةً عن {author}. لا يمكن التراجع عن ذلك؛ لكن ما يثبت هناك يمكن تغييره كغيره.</translation>
    </message>
    <message>
        <source>This cannot be accepted</source>
        <translation>لا يمكن قبول هذا</translation>
    </message>
    <message>
        <source>This cannot be archived</source>
        <translation>لا يمكن أرشفة هذا</translation>
    </message>
    <message>
        <source>This cannot be returned</source>
        <translation>لا يمكن إرجاع هذا</translation>
    </message>
    <message>
        <source>{author} gets the change back with your note, and can send it again once they hold {factory}.</source>
        <translation>يستعيد {author} التغيير مع ملاحظتك، ويمكنه إرساله مجددًا متى كان {factory} في عهدته.</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Team queue</source>
        <translation>قائمة الفريق</translation>
    </message>
    <message>
        <source>When somebody&apos;s work arrives after they lost a factory, it waits here for you: nothing of it is lost, and nothing of it is in the plan before you say so.</source>
        <translation>إذا وصل عمل أحدهم بعد أن خرج المصنع من عهدته فإنه ينتظرك هنا: لا يضيع منه شيء، ولا يدخل منه شيء في الخطة قبل أن تقرر.</translation>
    </message>
    <message>
        <source>Which part of the queue</source>
        <translation>أي جزء من القائمة</translation>
    </message>
</context>
<context>
    <name>QuotePart</name>
    <message>
        <source>Quote: {text}</source>
        <translation>اقتباس: {text}</translation>
    </message>
    <message>
        <source>Recommendation that was followed up</source>
        <translation>التوصية التي جرت متابعتها</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Write a reason.</source>
        <translation>اكتب سبباً.</translation>
    </message>
</context>
<context>
    <name>ReasonsSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>مفهوم</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message numerus="yes">
        <source>%n decision(s) asked for</source>
        <translation>
            <numerusform>لا قرارات مطلوبة</numerusform>
            <numerusform>قرار واحد مطلوب</numerusform>
            <numerusform>قراران مطلوبان</numerusform>
            <numerusform>%n قرارات مطلوبة</numerusform>
            <numerusform>%n قراراً مطلوباً</numerusform>
            <numerusform>%n قرار مطلوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُجري</translation>
    </message>
    <message>
        <source>Made, by this device</source>
        <translation>أُجري، بتوقيت هذا الجهاز</translation>
    </message>
    <message>
        <source>No receipt in these days</source>
        <translation>لا إيصال في هذه الأيام</translation>
    </message>
    <message>
        <source>Number to read over the telephone</source>
        <translation>رقم يُقرأ عبر الهاتف</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Receipt of the server</source>
        <translation>إيصال الخادم</translation>
    </message>
    <message>
        <source>Receipts of the server</source>
        <translation>إيصالات الخادم</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Received, by the server</source>
        <translation>استُلم، بتوقيت الخادم</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Sent, by this device</source>
        <translation>أُرسل، بتوقيت هذا الجهاز</translation>
    </message>
    <message>
        <source>Taken as it was sent</source>
        <translation>قُبل كما أُرسل</translation>
    </message>
    <message>
        <source>The first answer was lost on the way. Nothing was done twice.</source>
        <translation>ضاع الجواب الأول في الطريق. لم يُنفَّذ شيء مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>اليوم الأخير</numerusform>
            <numerusform>اليومان الأخيران</numerusform>
            <numerusform>آخر %n أيام</numerusform>
            <numerusform>آخر %n يوماً</numerusform>
            <numerusform>آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The server confirms every change that reaches it; its answer is kept here.</source>
        <translation>يؤكد الخادم كل تغيير يصله، ويُحفظ جوابه هنا.</translation>
    </message>
    <message>
        <source>Told again</source>
        <translation>أُبلغ مرة أخرى</translation>
    </message>
    <message>
        <source>What it made of it</source>
        <translation>ما فعله به</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>ما قاله الخادم</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>الرقم الكامل</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>غير مسجل</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change plan…</source>
        <translation>تغيير الخطة…</translation>
    </message>
    <message>
        <source>Entering for</source>
        <translation>الإدخال نيابة عن</translation>
    </message>
    <message>
        <source>Name the person</source>
        <translation>سمِّ الشخص</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>لم يُسمَّ أحد بعد</translation>
    </message>
    <message>
        <source>Visit days</source>
        <translation>أيام الزيارة</translation>
    </message>
    <message>
        <source>Visit record</source>
        <translation>سجل الزيارة</translation>
    </message>
    <message>
        <source>What this visit is for</source>
        <translation>ما الغرض من هذه الزيارة</translation>
    </message>
    <message>
        <source>What was discussed, seen and agreed; leave out names of workers who complained</source>
        <translation>ما نوقش وشوهد واتُّفق عليه؛ لا تذكر أسماء العمال الذين اشتكوا</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>A record that is not on this device</source>
        <translation>سجل غير موجود على هذا الجهاز</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>الاجتماع {number}</translation>
    </message>
    <message>
        <source>Visit of {day}</source>
        <translation>زيارة {day}</translation>
    </message>
    <message>
        <source>Work of {author}, for the supervisors</source>
        <translation>عمل {author}، للمشرفين</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>All factories</source>
        <translation>كل المصانع</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>المصنع</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُجري</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>لا سجل مطابق</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>ليس على هذا الجهاز</translation>
    </message>
    <message>
        <source>Nothing was written on this device yet</source>
        <translation>لم يُكتب شيء على هذا الجهاز بعد</translation>
    </message>
    <message>
        <source>Other words or fewer filters show more.</source>
        <translation>كلمات أخرى أو مرشحات أقل تُظهر المزيد.</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation>استلمه الخادم</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Search what you wrote</source>
        <translation>ابحث فيما كتبت</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>اعرض الكل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What you write is listed here, with what the server said of it.</source>
        <translation>ما تكتبه يُدرج هنا مع ما قاله الخادم عنه.</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>ما كتبته</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Kept word for word</source>
        <translation>محفوظ حرفياً</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>افتح البند</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>نحِّه جانباً</translation>
    </message>
    <message>
        <source>Refused on {day}. What you wrote is kept.</source>
        <translation>رُفض في {day}. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>أرسل من جديد</translation>
    </message>
    <message>
        <source>Sent again, waits for the server</source>
        <translation>أُرسل من جديد، ينتظر الخادم</translation>
    </message>
    <message>
        <source>Still in the way</source>
        <translation>ما زال يحول دون ذلك</translation>
    </message>
    <message>
        <source>What you wanted</source>
        <translation>ما أردته</translation>
    </message>
    <message>
        <source>{command} “{record}”</source>
        <translation>{command} «{record}»</translation>
    </message>
    <message>
        <source>{field}, now: {value}</source>
        <translation>{field}، الآن: {value}</translation>
    </message>
    <message>
        <source>{field}, then: {value}</source>
        <translation>{field}، حينها: {value}</translation>
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
        <translation>أغلق الأسباب</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
</context>
<context>
    <name>ReviewActs</name>
    <message>
        <source>Review of {gate} recorded</source>
        <translation>سُجّلت مراجعة {gate}</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Agreed</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Choose what the committee decided.</source>
        <translation>اختر ما قررته اللجنة.</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>عدم موافقة</translation>
    </message>
    <message>
        <source>Dissent, in words</source>
        <translation>الرأي المخالف، بالكلمات</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason, which the supervisor sees</source>
        <translation>السبب، ويراه المشرف</translation>
    </message>
    <message>
        <source>Record review</source>
        <translation>سجّل المراجعة</translation>
    </message>
    <message>
        <source>The committee has this before it</source>
        <translation>ما هو أمام اللجنة</translation>
    </message>
    <message>
        <source>The factory has not filled: {fields}. Why is it reviewed now?</source>
        <translation>لم يملأ المصنع: {fields}. لماذا يُراجع الآن؟</translation>
    </message>
    <message>
        <source>What did the committee decide?</source>
        <translation>ماذا قررت اللجنة؟</translation>
    </message>
    <message>
        <source>With this review the gate is met.</source>
        <translation>بهذه المراجعة تُستوفى البوابة.</translation>
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
        <translation>مراجعات اللجنة</translation>
    </message>
    <message>
        <source>Dissent: {text}</source>
        <translation>رأي مخالف: {text}</translation>
    </message>
    <message>
        <source>Observed: {text}</source>
        <translation>شوهد: {text}</translation>
    </message>
    <message>
        <source>Recommendation: {text}</source>
        <translation>توصية: {text}</translation>
    </message>
    <message>
        <source>Reviewed without full commitment because: {text}</source>
        <translation>روجع بلا التزام كامل لأن: {text}</translation>
    </message>
    <message>
        <source>The committee has not reviewed this item yet.</source>
        <translation>لم تراجع اللجنة هذا البند بعد.</translation>
    </message>
    <message>
        <source>Withdrawn because: {text}</source>
        <translation>سُحبت لأن: {text}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>earlier round</source>
        <translation>جولة سابقة</translation>
    </message>
    <message>
        <source>recorded by {name}</source>
        <translation>سجّلها {name}</translation>
    </message>
    <message>
        <source>saved on this device</source>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>{day}, meeting {number} of {committee}</source>
        <translation>{day}، الاجتماع {number} لـ{committee}</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Acknowledging the report</source>
        <translation>الإقرار بالاطلاع على التقرير</translation>
    </message>
    <message>
        <source>All items up to date</source>
        <translation>جميع البنود محدَّثة</translation>
    </message>
    <message>
        <source>Claim of the factory</source>
        <translation>إبلاغ المصنع بالإنجاز</translation>
    </message>
    <message>
        <source>Commitment of the factory</source>
        <translation>التزام المصنع</translation>
    </message>
    <message>
        <source>Committee agrees all steps were taken</source>
        <translation>توافق اللجنة على اتخاذ جميع الخطوات</translation>
    </message>
    <message>
        <source>Committee and contacts</source>
        <translation>اللجنة وجهات الاتصال</translation>
    </message>
    <message>
        <source>Course of a visit</source>
        <translation>سير الزيارة</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Decision on a conflict</source>
        <translation>البتّ في تعارض</translation>
    </message>
    <message>
        <source>Documents reviewed or change observed</source>
        <translation>روجعت الوثائق أو شوهد التغيير</translation>
    </message>
    <message>
        <source>Finding not repeated</source>
        <translation>ملاحظة لم تتكرر</translation>
    </message>
    <message>
        <source>Grievance mechanism reviewed</source>
        <translation>روجعت آلية التظلّم</translation>
    </message>
    <message>
        <source>Missed deadline</source>
        <translation>موعد نهائي فائت</translation>
    </message>
    <message>
        <source>Owner of the field</source>
        <translation>صاحب الحقل</translation>
    </message>
    <message>
        <source>Publicly reported issues first</source>
        <translation>القضايا المعلنة للعموم أولاً</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Repeated finding</source>
        <translation>ملاحظة متكررة</translation>
    </message>
    <message>
        <source>Review before an assessment</source>
        <translation>المراجعة قبل التقييم</translation>
    </message>
    <message>
        <source>Root cause followed up, in the committee&apos;s view</source>
        <translation>تمت متابعة السبب الجذري برأي اللجنة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>The way to Completed</source>
        <translation>الطريق إلى «مكتمل»</translation>
    </message>
    <message>
        <source>Unannounced assessment</source>
        <translation>تقييم غير معلن مسبقاً</translation>
    </message>
    <message>
        <source>Verification by an inspector</source>
        <translation>تحقُّق المفتش</translation>
    </message>
    <message>
        <source>What a field can hold</source>
        <translation>ما يتسع له الحقل</translation>
    </message>
    <message>
        <source>What the committee saw</source>
        <translation>ما اطّلعت عليه اللجنة</translation>
    </message>
    <message>
        <source>What the server asks of every change</source>
        <translation>ما يشترطه الخادم في كل تغيير</translation>
    </message>
    <message>
        <source>Who may do this</source>
        <translation>من يحق له ذلك</translation>
    </message>
    <message>
        <source>Work kept by the supervisors</source>
        <translation>عمل يحفظه المشرفون</translation>
    </message>
    <message>
        <source>Worker interviews</source>
        <translation>مقابلات العمال</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation>عدم التسامح مطلقاً</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو نفّذ أمراً</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n change(s) are on this device only</source>
        <translation>
            <numerusform>لا تغييرات على هذا الجهاز فقط</numerusform>
            <numerusform>تغيير واحد على هذا الجهاز فقط</numerusform>
            <numerusform>تغييران على هذا الجهاز فقط</numerusform>
            <numerusform>%n تغييرات على هذا الجهاز فقط</numerusform>
            <numerusform>%n تغييراً على هذا الجهاز فقط</numerusform>
            <numerusform>%n تغيير على هذا الجهاز فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be sent: no server takes them as they are</source>
        <translation>
            <numerusform>لا تغيير يتعذّر إرساله</numerusform>
            <numerusform>لا يمكن إرسال تغيير واحد: لا يقبله أي خادم كما هو</numerusform>
            <numerusform>لا يمكن إرسال تغييرين: لا يقبلهما أي خادم كما هما</numerusform>
            <numerusform>لا يمكن إرسال %n تغييرات: لا يقبلها أي خادم كما هي</numerusform>
            <numerusform>لا يمكن إرسال %n تغييراً: لا يقبلها أي خادم كما هي</numerusform>
            <numerusform>لا يمكن إرسال %n تغيير: لا يقبلها أي خادم كما هي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that no server takes</source>
        <translation>
            <numerusform>لا تغيير يرفضه كل خادم</numerusform>
            <numerusform>تغيير واحد لا يقبله أي خادم</numerusform>
            <numerusform>تغييران لا يقبلهما أي خادم</numerusform>
            <numerusform>%n تغييرات لا يقبلها أي خادم</numerusform>
            <numerusform>%n تغييراً لا يقبلها أي خادم</numerusform>
            <numerusform>%n تغيير لا يقبلها أي خادم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead of the server: set it right</source>
        <translation>
            <numerusform>متقدمة على الخادم: اضبطها</numerusform>
            <numerusform>متقدمة على الخادم بيوم واحد: اضبطها</numerusform>
            <numerusform>متقدمة على الخادم بيومين: اضبطها</numerusform>
            <numerusform>متقدمة على الخادم بـ %n أيام: اضبطها</numerusform>
            <numerusform>متقدمة على الخادم بـ %n يوما: اضبطها</numerusform>
            <numerusform>متقدمة على الخادم بـ %n يوما: اضبطها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) behind the server: set it right</source>
        <translation>
            <numerusform>متأخرة عن الخادم: اضبطها</numerusform>
            <numerusform>متأخرة عن الخادم بيوم واحد: اضبطها</numerusform>
            <numerusform>متأخرة عن الخادم بيومين: اضبطها</numerusform>
            <numerusform>متأخرة عن الخادم بـ %n أيام: اضبطها</numerusform>
            <numerusform>متأخرة عن الخادم بـ %n يوما: اضبطها</numerusform>
            <numerusform>متأخرة عن الخادم بـ %n يوما: اضبطها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ahead of the server: set it right</source>
        <translation>
            <numerusform>متقدمة على الخادم: اضبطها</numerusform>
            <numerusform>متقدمة على الخادم بساعة واحدة: اضبطها</numerusform>
            <numerusform>متقدمة على الخادم بساعتين: اضبطها</numerusform>
            <numerusform>متقدمة على الخادم بـ %n ساعات: اضبطها</numerusform>
            <numerusform>متقدمة على الخادم بـ %n ساعة: اضبطها</numerusform>
            <numerusform>متقدمة على الخادم بـ %n ساعة: اضبطها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) behind the server: set it right</source>
        <translation>
            <numerusform>متأخرة عن الخادم: اضبطها</numerusform>
            <numerusform>متأخرة عن الخادم بساعة واحدة: اضبطها</numerusform>
            <numerusform>متأخرة عن الخادم بساعتين: اضبطها</numerusform>
            <numerusform>متأخرة عن الخادم بـ %n ساعات: اضبطها</numerusform>
            <numerusform>متأخرة عن الخادم بـ %n ساعة: اضبطها</numerusform>
            <numerusform>متأخرة عن الخادم بـ %n ساعة: اضبطها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of the server: set it right</source>
        <translation>
            <numerusform>متقدمة على الخادم: اضبطها</numerusform>
            <numerusform>متقدمة على الخادم بدقيقة واحدة: اضبطها</numerusform>
            <numerusform>متقدمة على الخادم بدقيقتين: اضبطها</numerusform>
            <numerusform>متقدمة على الخادم بـ %n دقائق: اضبطها</numerusform>
            <numerusform>متقدمة على الخادم بـ %n دقيقة: اضبطها</numerusform>
            <numerusform>متقدمة على الخادم بـ %n دقيقة: اضبطها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind the server: set it right</source>
        <translation>
            <numerusform>متأخرة عن الخادم: اضبطها</numerusform>
            <numerusform>متأخرة عن الخادم بدقيقة واحدة: اضبطها</numerusform>
            <numerusform>متأخرة عن الخادم بدقيقتين: اضبطها</numerusform>
            <numerusform>متأخرة عن الخادم بـ %n دقائق: اضبطها</numerusform>
            <numerusform>متأخرة عن الخادم بـ %n دقيقة: اضبطها</numerusform>
            <numerusform>متأخرة عن الخادم بـ %n دقيقة: اضبطها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s)</source>
        <translation>
            <numerusform>لا صور ولا مستندات</numerusform>
            <numerusform>صورة أو مستند واحد</numerusform>
            <numerusform>صورتان أو مستندان</numerusform>
            <numerusform>%n صور ومستندات</numerusform>
            <numerusform>%n صورة ومستنداً</numerusform>
            <numerusform>%n صورة ومستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ahead of the server</source>
        <translation>
            <numerusform>مطابقة للخادم</numerusform>
            <numerusform>متقدمة على الخادم بثانية واحدة</numerusform>
            <numerusform>متقدمة على الخادم بثانيتين</numerusform>
            <numerusform>متقدمة على الخادم بـ %n ثوانٍ</numerusform>
            <numerusform>متقدمة على الخادم بـ %n ثانية</numerusform>
            <numerusform>متقدمة على الخادم بـ %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) behind the server</source>
        <translation>
            <numerusform>مطابقة للخادم</numerusform>
            <numerusform>متأخرة عن الخادم بثانية واحدة</numerusform>
            <numerusform>متأخرة عن الخادم بثانيتين</numerusform>
            <numerusform>متأخرة عن الخادم بـ %n ثوانٍ</numerusform>
            <numerusform>متأخرة عن الخادم بـ %n ثانية</numerusform>
            <numerusform>متأخرة عن الخادم بـ %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>0 1 2 3 in every language</source>
        <translation>0 1 2 3 في كل اللغات</translation>
    </message>
    <message>
        <source>A file for support</source>
        <translation>ملف للدعم</translation>
    </message>
    <message>
        <source>Account and server</source>
        <translation>الحساب والخادم</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>كما في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Ask for news</source>
        <translation>السؤال عن الجديد</translation>
    </message>
    <message>
        <source>Clock of this device</source>
        <translation>ساعة هذا الجهاز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this account</source>
        <translation>أغلق هذا الحساب</translation>
    </message>
    <message>
        <source>Closing keeps the data here, encrypted; opening the account again needs no network. Signing out destroys them on this device.</source>
        <translation>الإغلاق يُبقي البيانات هنا مشفّرة، وفتح الحساب من جديد لا يحتاج إلى شبكة. أما تسجيل الخروج فيتلفها على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Codes and numbers, never names or what you write.</source>
        <translation>رموز وأرقام، لا أسماء ولا ما تكتبه.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Concord is free software under the Apache License 2.0 and stands on the work of others. Qt is used under the LGPL: its libraries lie in the program&apos;s folder and can be replaced by another build.</source>
        <translation>كونكورد برنامج حر برخصة أباتشي 2.0 ويقوم على عمل آخرين. تُستخدم Qt برخصة LGPL: مكتباتها في مجلد البرنامج ويمكن استبدالها ببناء آخر.</translation>
    </message>
    <message>
        <source>Connect to a network and wait until the server has received them, then sign out. Nothing was destroyed.</source>
        <translation>اتصل بشبكة وانتظر حتى يستلمها الخادم ثم سجّل الخروج. لم يُتلف شيء.</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>محتوى الملف</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>انسخ بيانات التشخيص</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Destroy these too</source>
        <translation>أتلف هذه أيضاً</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>دائماً</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %n دقائق</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>دائماً</numerusform>
            <numerusform>كل ثانية</numerusform>
            <numerusform>كل ثانيتين</numerusform>
            <numerusform>كل %n ثوانٍ</numerusform>
            <numerusform>كل %n ثانية</numerusform>
            <numerusform>كل %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything, to find a fault</source>
        <translation>كل شيء، للعثور على خلل</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>File for support…</source>
        <translation>ملف للدعم…</translation>
    </message>
    <message>
        <source>Folder of the logs</source>
        <translation>مجلد السجلات</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds versions, numbers and codes: no names and no words.</source>
        <translation>لمن يساعدك. فيها إصدارات وأرقام ورموز، لا أسماء ولا كلمات.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>If this is off, nothing travels before you press Sync now in the sync centre.</source>
        <translation>إذا أُوقف فلا يُرسل شيء ولا يُستلم حتى تضغط «زامِن الآن» في مركز المزامنة.</translation>
    </message>
    <message>
        <source>In numbers, dates and times.</source>
        <translation>في الأعداد والتواريخ والأوقات.</translation>
    </message>
    <message>
        <source>In step with the server</source>
        <translation>مطابقة للخادم</translation>
    </message>
    <message>
        <source>It goes on by itself on that day. Everything you do is kept.</source>
        <translation>يستأنف من نفسه في ذلك اليوم. كل ما تفعله محفوظ.</translation>
    </message>
    <message>
        <source>Kept by the password store of this computer ({name})</source>
        <translation>محفوظ في مخزن كلمات المرور في هذا الحاسوب ({name})</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>آخر استلام</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Licence of {library}</source>
        <translation>رخصة {library}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Menus open at once, and the text cursor does not blink.</source>
        <translation>تُفتح القوائم فوراً ولا يومض مؤشر الكتابة.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not compared since the program was started</source>
        <translation>لم تُقارن منذ بدء البرنامج</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <translation>على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>Only what goes wrong</source>
        <translation>ما يتعثر فقط</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>Opening the account here needs no network. What waits is sent once {name} signs in again on this device: do not clear it before, and hand it to nobody.</source>
        <translation>لا يحتاج فتح الحساب هنا إلى شبكة. يُرسل ما ينتظر متى سجّل {name} الدخول من جديد على هذا الجهاز: لا تمسحه قبل ذلك ولا تسلّمه لأحد.</translation>
    </message>
    <message>
        <source>Pause sending and receiving</source>
        <translation>إيقاف الإرسال والاستقبال مؤقتًا</translation>
    </message>
    <message>
        <source>Save the file for support</source>
        <translation>احفظ ملف الدعم</translation>
    </message>
    <message>
        <source>Save them to a file, then you can sign out. The file is not encrypted: whoever has it can read their words.</source>
        <translation>احفظها في ملف، ثم يمكنك تسجيل الخروج. الملف غير مشفّر: من يملكه يستطيع قراءة نصوصها.</translation>
    </message>
    <message>
        <source>Save them to a file…</source>
        <translation>احفظها في ملف…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>احفظ في ملف…</translation>
    </message>
    <message>
        <source>Saved in {file}. It holds no names and no words of anybody.</source>
        <translation>حُفظ في {file}. لا يحوي أسماء ولا كلمات أحد.</translation>
    </message>
    <message>
        <source>Sealed with your passphrase</source>
        <translation>مختوم بعبارة مرورك</translation>
    </message>
    <message>
        <source>Send and receive without asking</source>
        <translation>الإرسال والاستلام دون سؤال</translation>
    </message>
    <message>
        <source>Send photos and documents on metered networks</source>
        <translation>إرسال الصور والمستندات على الشبكات محدودة البيانات</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Show them in the sync centre</source>
        <translation>أظهرها في مركز المزامنة</translation>
    </message>
    <message>
        <source>Sign in in the sync centre; they are sent then. Nothing was destroyed.</source>
        <translation>سجّل الدخول في مركز المزامنة فتُرسل عندئذ. لم يُتلف شيء.</translation>
    </message>
    <message>
        <source>Sign out and destroy</source>
        <translation>سجّل الخروج وأتلف</translation>
    </message>
    <message>
        <source>Sign out and destroy the data on this device?</source>
        <translation>أتسجّل الخروج وتتلف البيانات على هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Sign out and keep the data here…</source>
        <translation>تسجيل الخروج مع إبقاء البيانات هنا…</translation>
    </message>
    <message>
        <source>Sign out and keep the data on this device?</source>
        <translation>تسجيل الخروج وإبقاء البيانات على هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Sign out, keep the data</source>
        <translation>سجّل الخروج وأبقِ البيانات</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>المسجَّل دخوله</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ابقَ</translation>
    </message>
    <message>
        <source>Stays on this device, encrypted, for {name}:</source>
        <translation>يبقى على هذا الجهاز مشفّراً لأجل {name}:</translation>
    </message>
    <message>
        <source>Storage used</source>
        <translation>المساحة المستخدمة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The key to the data</source>
        <translation>مفتاح البيانات</translation>
    </message>
    <message>
        <source>The key to this account&apos;s data is destroyed, and the data with it: factories, plans, visits, photos. Nobody can read them on this device again.</source>
        <translation>يُتلف مفتاح بيانات هذا الحساب ومعه البيانات: المصانع والخطط والزيارات والصور. لن يستطيع أحد قراءتها على هذا الجهاز مجدداً.</translation>
    </message>
    <message>
        <source>The server does not have these. Tick the box if they may be destroyed, or stay.</source>
        <translation>ليست هذه لدى الخادم. ضع علامة في المربع إن جاز إتلافها، أو ابقَ.</translation>
    </message>
    <message>
        <source>The server keeps everything it has received.</source>
        <translation>يحتفظ الخادم بكل ما استلمه.</translation>
    </message>
    <message>
        <source>The server keeps everything it has received. With a network you can sign in again and receive it anew.</source>
        <translation>يحتفظ الخادم بكل ما استلمه. مع وجود شبكة يمكنك تسجيل الدخول مجدداً واستلامه من جديد.</translation>
    </message>
    <message>
        <source>The session of {name} with {server} ends.</source>
        <translation>تنتهي جلسة {name} مع {server}.</translation>
    </message>
    <message>
        <source>The session of {name} with {server} ends. Nothing is destroyed.</source>
        <translation>تنتهي جلسة {name} مع {server}. لا يُتلف شيء.</translation>
    </message>
    <message>
        <source>Their words are in the file that you saved.</source>
        <translation>نصوصها في الملف الذي حفظته.</translation>
    </message>
    <message>
        <source>This device, as the server knows it</source>
        <translation>هذا الجهاز كما يعرفه الخادم</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>هذا التثبيت</translation>
    </message>
    <message>
        <source>This is all that it holds: versions, numbers, codes and ids of records. No names, no words of anybody, no names of files, nothing that opens anything.</source>
        <translation>هذا كل ما يحويه: إصدارات وأرقام ورموز ومعرّفات سجلات. لا أسماء، ولا كلمات أحد، ولا أسماء ملفات، ولا شيء يفتح شيئاً.</translation>
    </message>
    <message>
        <source>Those of the language</source>
        <translation>أرقام اللغة</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>ما يُسجَّل</translation>
    </message>
    <message>
        <source>What you write is small and always goes. If this is off, files wait.</source>
        <translation>ما تكتبه صغير ويُرسَل دائمًا. إذا كان هذا مطفأً تنتظر الملفات.</translation>
    </message>
    <message>
        <source>Why you cannot sign out now</source>
        <translation>لماذا لا يمكنك تسجيل الخروج الآن</translation>
    </message>
    <message>
        <source>You can leave all the same. Then nothing is destroyed.</source>
        <translation>يمكنك الخروج مع ذلك، ولا يُتلف عندئذ شيء.</translation>
    </message>
    <message>
        <source>Your own changes are sent as soon as you make them.</source>
        <translation>تُرسل تغييراتك حالما تجريها.</translation>
    </message>
    <message>
        <source>{data} of records · all encrypted</source>
        <translation>{data} من السجلات · كلها مشفّرة</translation>
    </message>
    <message>
        <source>{data} of records · {files}, {size} · all encrypted</source>
        <translation>{data} من السجلات · {files}، {size} · كلها مشفّرة</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n change(s) saved in {file}. Keep it safe: it is not encrypted.</source>
        <translation>
            <numerusform>لم يُحفظ أي تغيير في {file}.</numerusform>
            <numerusform>حُفظ تغيير واحد في {file}. احتفظ به في مكان آمن: فهو غير مشفّر.</numerusform>
            <numerusform>حُفظ تغييران في {file}. احتفظ به في مكان آمن: فهو غير مشفّر.</numerusform>
            <numerusform>حُفظت %n تغييرات في {file}. احتفظ به في مكان آمن: فهو غير مشفّر.</numerusform>
            <numerusform>حُفظ %n تغييراً في {file}. احتفظ به في مكان آمن: فهو غير مشفّر.</numerusform>
            <numerusform>حُفظ %n تغيير في {file}. احتفظ به في مكان آمن: فهو غير مشفّر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Concord {version}</source>
        <translation>كونكورد {version}</translation>
    </message>
    <message>
        <source>Copied. It holds no names and no words of anybody.</source>
        <translation>نُسخ. لا يحوي أسماء ولا كلمات أحد.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. The key ? shows how, on every page.</source>
        <translation>يمكن فعل كل شيء دون فأرة. المفتاح ? يبيّن كيف، في كل صفحة.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>أجزاء الإعدادات</translation>
    </message>
    <message>
        <source>Save what cannot be sent outside Concord</source>
        <translation>حفظ ما لا يمكن إرساله خارج كونكورد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>أظهر المفاتيح</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبداً</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>Day of the visit</source>
        <translation>يوم الزيارة</translation>
    </message>
    <message>
        <source>Start the visit</source>
        <translation>بدء الزيارة</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>بدء الزيارة</translation>
    </message>
    <message>
        <source>What the factory owns is entered for one of its people. The history of each change keeps who said it. You can also name the person later.</source>
        <translation>ما يملكه المصنع يُدخَل نيابة عن أحد العاملين فيه. يحفظ سجل كل تغيير من قاله. يمكنك تسمية الشخص لاحقاً أيضاً.</translation>
    </message>
    <message>
        <source>Write the day of the visit.</source>
        <translation>اكتب يوم الزيارة.</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>reviews differ</source>
        <translation>المراجعات مختلفة</translation>
    </message>
    <message>
        <source>to be confirmed again</source>
        <translation>يحتاج إلى تأكيد جديد</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تنبيه</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Open the sync centre</source>
        <translation>افتح مركز المزامنة</translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message>
        <source>Claim…</source>
        <translation>إبلاغ…</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>إكمال…</translation>
    </message>
    <message numerus="yes">
        <source>Complete… %n step(s) missing</source>
        <translation>
            <numerusform>إكمال…</numerusform>
            <numerusform>إكمال… تنقص خطوة واحدة</numerusform>
            <numerusform>إكمال… تنقص خطوتان</numerusform>
            <numerusform>إكمال… تنقص %n خطوات</numerusform>
            <numerusform>إكمال… تنقص %n خطوة</numerusform>
            <numerusform>إكمال… تنقص %n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>خطوات أخرى</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>إعادة الفتح…</translation>
    </message>
    <message>
        <source>Set in progress</source>
        <translation>اضبطه قيد التنفيذ</translation>
    </message>
    <message>
        <source>Set pending…</source>
        <translation>علّقه…</translation>
    </message>
</context>
<context>
    <name>SyncCentre</name>
    <message numerus="yes">
        <source>%n change(s) need your decision</source>
        <translation>
            <numerusform>لا تغييرات تحتاج إلى قرارك</numerusform>
            <numerusform>تغيير واحد يحتاج إلى قرارك</numerusform>
            <numerusform>تغييران يحتاجان إلى قرارك</numerusform>
            <numerusform>%n تغييرات تحتاج إلى قرارك</numerusform>
            <numerusform>%n تغييراً يحتاج إلى قرارك</numerusform>
            <numerusform>%n تغيير يحتاج إلى قرارك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused</source>
        <translation>
            <numerusform>لم يُرفض أي تغيير</numerusform>
            <numerusform>رُفض تغيير واحد</numerusform>
            <numerusform>رُفض تغييران</numerusform>
            <numerusform>رُفضت %n تغييرات</numerusform>
            <numerusform>رُفض %n تغييراً</numerusform>
            <numerusform>رُفض %n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مدخلات</numerusform>
            <numerusform>%n مدخلاً</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>لا شيء للإرسال</numerusform>
            <numerusform>واحد للإرسال</numerusform>
            <numerusform>اثنان للإرسال</numerusform>
            <numerusform>%n للإرسال</numerusform>
            <numerusform>%n للإرسال</numerusform>
            <numerusform>%n للإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>لا شيء ينتظرك</numerusform>
            <numerusform>واحد ينتظرك</numerusform>
            <numerusform>اثنان ينتظرانك</numerusform>
            <numerusform>%n تنتظرك</numerusform>
            <numerusform>%n تنتظرك</numerusform>
            <numerusform>%n تنتظرك</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Another value for {field}</source>
        <translation>قيمة أخرى: {field}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Decision saved on this device. Both values stay in the history.</source>
        <translation>حُفظ القرار على هذا الجهاز. تبقى القيمتان في السجل.</translation>
    </message>
    <message>
        <source>It is sent again with the next round.</source>
        <translation>يُرسل من جديد مع الجولة التالية.</translation>
    </message>
    <message>
        <source>Put aside. What you wrote stays readable below.</source>
        <translation>نُحّي جانباً. يبقى ما كتبته مقروءاً أدناه.</translation>
    </message>
    <message>
        <source>Question added to the item as a comment.</source>
        <translation>أُضيف السؤال إلى البند تعليقاً.</translation>
    </message>
    <message>
        <source>last received {when}</source>
        <translation>آخر استلام {when}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>SyncCentrePage</name>
    <message>
        <source>Both values are kept whatever you choose. Closing this page decides nothing.</source>
        <translation>تُحفظ القيمتان أياً كان اختيارك. إغلاق هذه الصفحة لا يقرّر شيئاً.</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>تابع الإرسال</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Parts of the sync centre</source>
        <translation>أقسام مركز المزامنة</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>أوقف الإرسال مؤقتاً</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Sign in to send</source>
        <translation>سجّل الدخول للإرسال</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>مركز المزامنة</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>زامِن الآن</translation>
    </message>
    <message>
        <source>This account works without a server: nothing is sent.</source>
        <translation>يعمل هذا الحساب بلا خادم: لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>للإرسال</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>ما كتبته</translation>
    </message>
</context>
<context>
    <name>SyncLog</name>
    <message numerus="yes">
        <source>%n handed to the supervisors.</source>
        <translation>
            <numerusform>لم يُسلَّم شيء إلى المشرفين.</numerusform>
            <numerusform>سُلِّم تغيير واحد إلى المشرفين.</numerusform>
            <numerusform>سُلِّم تغييران إلى المشرفين.</numerusform>
            <numerusform>سُلِّمت %n تغييرات إلى المشرفين.</numerusform>
            <numerusform>سُلِّم %n تغييراً إلى المشرفين.</numerusform>
            <numerusform>سُلِّم %n تغيير إلى المشرفين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept by the server until a fault is mended.</source>
        <translation>
            <numerusform>لم يُحفظ شيء لدى الخادم.</numerusform>
            <numerusform>حُفظ تغيير واحد لدى الخادم حتى يُصلح خلل.</numerusform>
            <numerusform>حُفظ تغييران لدى الخادم حتى يُصلح خلل.</numerusform>
            <numerusform>حُفظت %n تغييرات لدى الخادم حتى يُصلح خلل.</numerusform>
            <numerusform>حُفظ %n تغييراً لدى الخادم حتى يُصلح خلل.</numerusform>
            <numerusform>حُفظ %n تغيير لدى الخادم حتى يُصلح خلل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left waiting for an earlier change.</source>
        <translation>
            <numerusform>لا شيء ينتظر تغييراً سابقاً.</numerusform>
            <numerusform>تغيير واحد ينتظر تغييراً سابقاً.</numerusform>
            <numerusform>تغييران ينتظران تغييراً سابقاً.</numerusform>
            <numerusform>%n تغييرات تنتظر تغييراً سابقاً.</numerusform>
            <numerusform>%n تغييراً ينتظر تغييراً سابقاً.</numerusform>
            <numerusform>%n تغيير ينتظر تغييراً سابقاً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged: look at it.</source>
        <translation>
            <numerusform>لم يُدمج شيء.</numerusform>
            <numerusform>دُمج تغيير واحد: انظر فيه.</numerusform>
            <numerusform>دُمج تغييران: انظر فيهما.</numerusform>
            <numerusform>دُمجت %n تغييرات: انظر فيها.</numerusform>
            <numerusform>دُمج %n تغييراً: انظر فيها.</numerusform>
            <numerusform>دُمج %n تغيير: انظر فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s) arrived at the server.</source>
        <translation>
            <numerusform>لم تصل صور أو وثائق إلى الخادم.</numerusform>
            <numerusform>وصلت صورة أو وثيقة واحدة إلى الخادم.</numerusform>
            <numerusform>وصلت صورتان أو وثيقتان إلى الخادم.</numerusform>
            <numerusform>وصلت %n صور ووثائق إلى الخادم.</numerusform>
            <numerusform>وصلت %n صورة ووثيقة إلى الخادم.</numerusform>
            <numerusform>وصلت %n صورة ووثيقة إلى الخادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s) could not be sent; they stay here.</source>
        <translation>
            <numerusform>لا صور أو وثائق تعذّر إرسالها.</numerusform>
            <numerusform>تعذّر إرسال صورة أو وثيقة واحدة، وهي باقية هنا.</numerusform>
            <numerusform>تعذّر إرسال صورتين أو وثيقتين، وهما باقيتان هنا.</numerusform>
            <numerusform>تعذّر إرسال %n صور ووثائق، وهي باقية هنا.</numerusform>
            <numerusform>تعذّر إرسال %n صورة ووثيقة، وهي باقية هنا.</numerusform>
            <numerusform>تعذّر إرسال %n صورة ووثيقة، وهي باقية هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s) left this device; the server holds them.</source>
        <translation>
            <numerusform>لم تغادر صور أو وثائق هذا الجهاز.</numerusform>
            <numerusform>غادرت صورة أو وثيقة واحدة هذا الجهاز، وهي لدى الخادم.</numerusform>
            <numerusform>غادرت صورتان أو وثيقتان هذا الجهاز، وهما لدى الخادم.</numerusform>
            <numerusform>غادرت %n صور ووثائق هذا الجهاز، وهي لدى الخادم.</numerusform>
            <numerusform>غادرت %n صورة ووثيقة هذا الجهاز، وهي لدى الخادم.</numerusform>
            <numerusform>غادرت %n صورة ووثيقة هذا الجهاز، وهي لدى الخادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and document(s) were fetched from the server.</source>
        <translation>
            <numerusform>لم تُجلب صور أو وثائق من الخادم.</numerusform>
            <numerusform>جُلبت صورة أو وثيقة واحدة من الخادم.</numerusform>
            <numerusform>جُلبت صورتان أو وثيقتان من الخادم.</numerusform>
            <numerusform>جُلبت %n صور ووثائق من الخادم.</numerusform>
            <numerusform>جُلبت %n صورة ووثيقة من الخادم.</numerusform>
            <numerusform>جُلبت %n صورة ووثيقة من الخادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>لم يُرفض شيء.</numerusform>
            <numerusform>رُفض تغيير واحد.</numerusform>
            <numerusform>رُفض تغييران.</numerusform>
            <numerusform>رُفضت %n تغييرات.</numerusform>
            <numerusform>رُفض %n تغييراً.</numerusform>
            <numerusform>رُفض %n تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided.</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى قرار.</numerusform>
            <numerusform>تغيير واحد يحتاج إلى قرار.</numerusform>
            <numerusform>تغييران يحتاجان إلى قرار.</numerusform>
            <numerusform>%n تغييرات تحتاج إلى قرار.</numerusform>
            <numerusform>%n تغييراً يحتاج إلى قرار.</numerusform>
            <numerusform>%n تغيير يحتاج إلى قرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Assigned to you now: {factories}.</source>
        <translation>أُسند إليك الآن: {factories}.</translation>
    </message>
    <message>
        <source>Differed from the server, and was received anew: {factories}.</source>
        <translation>اختلف عن الخادم فاستُلم من جديد: {factories}.</translation>
    </message>
    <message>
        <source>Each meeting with the server is told here: what was sent, what came, what failed.</source>
        <translation>يُروى هنا كل اتصال بالخادم: ما أُرسل وما ورد وما تعذّر.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>يُعاد من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>No longer assigned, and removed from this device: {factories}.</source>
        <translation>لم يعد مسنداً إليك، وأُزيل من هذا الجهاز: {factories}.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>لا جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new; asked %n time(s).</source>
        <translation>
            <numerusform>لا جديد.</numerusform>
            <numerusform>لا جديد؛ سُئل مرة واحدة.</numerusform>
            <numerusform>لا جديد؛ سُئل مرتين.</numerusform>
            <numerusform>لا جديد؛ سُئل %n مرات.</numerusform>
            <numerusform>لا جديد؛ سُئل %n مرة.</numerusform>
            <numerusform>لا جديد؛ سُئل %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>لا شيء يُذكر</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>المشكلات فقط</translation>
    </message>
    <message numerus="yes">
        <source>Received %n record(s) from {factories}.</source>
        <translation>
            <numerusform>لم يُستلم شيء من {factories}.</numerusform>
            <numerusform>استُلم سجل واحد من {factories}.</numerusform>
            <numerusform>استُلم سجلان من {factories}.</numerusform>
            <numerusform>استُلمت %n سجلات من {factories}.</numerusform>
            <numerusform>استُلم %n سجلاً من {factories}.</numerusform>
            <numerusform>استُلم %n سجل من {factories}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n record(s).</source>
        <translation>
            <numerusform>لم يُستلم شيء.</numerusform>
            <numerusform>استُلم سجل واحد.</numerusform>
            <numerusform>استُلم سجلان.</numerusform>
            <numerusform>استُلمت %n سجلات.</numerusform>
            <numerusform>استُلم %n سجلاً.</numerusform>
            <numerusform>استُلم %n سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n change(s).</source>
        <translation>
            <numerusform>لم يُرسل شيء.</numerusform>
            <numerusform>أُرسل تغيير واحد.</numerusform>
            <numerusform>أُرسل تغييران.</numerusform>
            <numerusform>أُرسلت %n تغييرات.</numerusform>
            <numerusform>أُرسل %n تغييراً.</numerusform>
            <numerusform>أُرسل %n تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>اعرض ما قبلها</translation>
    </message>
    <message>
        <source>Something differed from the server, and was received anew.</source>
        <translation>اختلف شيء عن الخادم فاستُلم من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>لم تكن محاولة.</numerusform>
            <numerusform>حوول مرة واحدة.</numerusform>
            <numerusform>حوول مرتين.</numerusform>
            <numerusform>حوول %n مرات.</numerusform>
            <numerusform>حوول %n مرة.</numerusform>
            <numerusform>حوول %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>a factory</source>
        <translation>مصنع</translation>
    </message>
    <message numerus="yes">
        <source>{factories} and %n more</source>
        <translation>
            <numerusform>{factories}</numerusform>
            <numerusform>{factories} وواحد آخر</numerusform>
            <numerusform>{factories} واثنان آخران</numerusform>
            <numerusform>{factories} و%n أخرى</numerusform>
            <numerusform>{factories} و%n غيرها</numerusform>
            <numerusform>{factories} و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>SyncProgress</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>جارٍ الاستلام</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n file(s): {sent} of {whole}</source>
        <translation>
            <numerusform>لا ملفات: {sent} من {whole}</numerusform>
            <numerusform>يُرسل ملف واحد: {sent} من {whole}</numerusform>
            <numerusform>يُرسل ملفان: {sent} من {whole}</numerusform>
            <numerusform>تُرسل %n ملفات: {sent} من {whole}</numerusform>
            <numerusform>يُرسل %n ملفاً: {sent} من {whole}</numerusform>
            <numerusform>يُرسل %n ملف: {sent} من {whole}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending {sent} of {whole} changes</source>
        <translation>يُرسل {sent} من {whole} من التغييرات</translation>
    </message>
    <message>
        <source>What was not sent yet waits for the next time.</source>
        <translation>ما لم يُرسل بعد ينتظر المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>SyncSheets</name>
    <message>
        <source>Add as a comment</source>
        <translation>أضفه تعليقاً</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>اسأل {name}</translation>
    </message>
    <message>
        <source>Decide for this person</source>
        <translation>قرّر نيابةً عن هذا الشخص</translation>
    </message>
    <message>
        <source>For whom do you decide?</source>
        <translation>نيابةً عمّن تقرّر؟</translation>
    </message>
    <message>
        <source>It is added to the item as a comment. Nothing is decided by it.</source>
        <translation>يُضاف إلى البند تعليقاً، ولا يقرّر شيئاً.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>سجّل الدخول</translation>
    </message>
    <message>
        <source>Sign in to send</source>
        <translation>سجّل الدخول للإرسال</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>اكتب كلمة مرورك.</translation>
    </message>
    <message>
        <source>Write your question.</source>
        <translation>اكتب سؤالك.</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>سؤالك</translation>
    </message>
    <message>
        <source>{login} at {server}. Your work is kept, whatever happens here.</source>
        <translation>{login} لدى {server}. عملك محفوظ مهما حدث هنا.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%n change(s) need your decision</source>
        <translation>
            <numerusform>لا تغييرات تحتاج إلى قرارك</numerusform>
            <numerusform>تغيير واحد يحتاج إلى قرارك</numerusform>
            <numerusform>تغييران يحتاجان إلى قرارك</numerusform>
            <numerusform>%n تغييرات تحتاج إلى قرارك</numerusform>
            <numerusform>%n تغييراً يحتاج إلى قرارك</numerusform>
            <numerusform>%n تغيير يحتاج إلى قرارك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused</source>
        <translation>
            <numerusform>لا تغييرات مرفوضة</numerusform>
            <numerusform>تغيير واحد مرفوض</numerusform>
            <numerusform>تغييران مرفوضان</numerusform>
            <numerusform>%n تغييرات مرفوضة</numerusform>
            <numerusform>%n تغييراً مرفوضاً</numerusform>
            <numerusform>%n تغيير مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to send</source>
        <translation>
            <numerusform>لا تغييرات للإرسال</numerusform>
            <numerusform>تغيير واحد للإرسال</numerusform>
            <numerusform>تغييران للإرسال</numerusform>
            <numerusform>%n تغييرات للإرسال</numerusform>
            <numerusform>%n تغييراً للإرسال</numerusform>
            <numerusform>%n تغيير للإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait: this network is metered</source>
        <translation>
            <numerusform>لا ملفات تنتظر: الشبكة محدودة البيانات</numerusform>
            <numerusform>ملف واحد ينتظر: الشبكة محدودة البيانات</numerusform>
            <numerusform>ملفان ينتظران: الشبكة محدودة البيانات</numerusform>
            <numerusform>%n ملفات تنتظر: الشبكة محدودة البيانات</numerusform>
            <numerusform>%n ملفًا ينتظر: الشبكة محدودة البيانات</numerusform>
            <numerusform>%n ملف ينتظر: الشبكة محدودة البيانات</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Offline, everything you do is kept</source>
        <translation>دون اتصال، كل ما تفعله محفوظ</translation>
    </message>
    <message>
        <source>Received by the server {ago}</source>
        <translation>استلمه الخادم {ago}</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>جارٍ الاستلام</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>الإرسال متوقف مؤقتاً</translation>
    </message>
    <message>
        <source>Sending {sent} of {total}</source>
        <translation>يُرسل {sent} من {total}</translation>
    </message>
    <message>
        <source>Sign in to send</source>
        <translation>سجّل الدخول للإرسال</translation>
    </message>
    <message>
        <source>This network wants you to sign in on a web page first</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول في صفحة ويب أولًا</translation>
    </message>
    <message>
        <source>Works offline, sends when there is a network</source>
        <translation>يعمل دون اتصال، ويرسل عند توفر شبكة</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Nothing of this sitting can be undone.</source>
        <translation>لا شيء في هذه الجلسة يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo change of {fields}</source>
        <translation>تراجع عن تغيير: {fields}</translation>
    </message>
    <message>
        <source>Undone: {fields}</source>
        <translation>تم التراجع عن: {fields}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Accepted by a supervisor</source>
        <translation>قبله مشرف</translation>
    </message>
    <message>
        <source>Additional finding</source>
        <translation>ملاحظة إضافية</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>Advisory programme</source>
        <translation>برنامج الإرشاد</translation>
    </message>
    <message>
        <source>Advisory visit</source>
        <translation>زيارة إرشادية</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Archived by a supervisor</source>
        <translation>أرشفه مشرف</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Assessment finding</source>
        <translation>ملاحظة من التقييم</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>مُقيِّم</translation>
    </message>
    <message>
        <source>By compliance point</source>
        <translation>بحسب نقطة الامتثال</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>قرّر</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Enterprise advisor</source>
        <translation>مستشار المنشآت</translation>
    </message>
    <message>
        <source>Factory representative</source>
        <translation>ممثل المصنع</translation>
    </message>
    <message>
        <source>Follow-up visit</source>
        <translation>زيارة متابعة</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>انتقل إلى الحقل</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>مختلطة</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>حضورية</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>تفتيش</translation>
    </message>
    <message>
        <source>Interviews needed</source>
        <translation>المقابلات مطلوبة</translation>
    </message>
    <message>
        <source>Interviews not needed</source>
        <translation>المقابلات غير مطلوبة</translation>
    </message>
    <message>
        <source>Kept by the server</source>
        <translation>محفوظ لدى الخادم</translation>
    </message>
    <message>
        <source>Kept by the server; a fault is being looked into</source>
        <translation>محفوظ لدى الخادم؛ يجري فحص عطل</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Management side</source>
        <translation>جانب الإدارة</translation>
    </message>
    <message>
        <source>Merged: look at it</source>
        <translation>دُمج: انظر فيه</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>يحتاج إلى قرارك</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Not taken in yet</source>
        <translation>لم يأخذه الخادم بعد</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>Open committee</source>
        <translation>افتح اللجنة</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>افتح البند</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>افتح الاجتماع</translation>
    </message>
    <message>
        <source>Open the sync centre</source>
        <translation>افتح مركز المزامنة</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>افتح الزيارة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخططة</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>نُحّي جانباً</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation>استلمه الخادم</translation>
    </message>
    <message>
        <source>Received, words were merged: look at it</source>
        <translation>استُلم ودُمجت الكلمات: ألقِ نظرة</translation>
    </message>
    <message>
        <source>Record review</source>
        <translation>سجّل المراجعة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>Refused, open with its author</source>
        <translation>مرفوض، ما زال مفتوحاً لدى صاحبه</translation>
    </message>
    <message>
        <source>Refused, put aside</source>
        <translation>مرفوض، وُضع جانباً</translation>
    </message>
    <message>
        <source>Refused, put aside by its author</source>
        <translation>مرفوض، نحّاه صاحبه جانباً</translation>
    </message>
    <message>
        <source>Refused, sent again</source>
        <translation>مرفوض، أُرسل من جديد</translation>
    </message>
    <message>
        <source>Remediation programme</source>
        <translation>برنامج المعالجة</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>مُعاد</translation>
    </message>
    <message>
        <source>Returned by a supervisor</source>
        <translation>أعاده مشرف</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>أُرسل من جديد</translation>
    </message>
    <message>
        <source>Sent, no receipt yet</source>
        <translation>أُرسل بلا إيصال بعد</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>عن بُعد</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Waits for an earlier change</source>
        <translation>ينتظر تغييراً سابقاً</translation>
    </message>
    <message>
        <source>With the supervisors</source>
        <translation>لدى المشرفين</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Worker side</source>
        <translation>جانب العمال</translation>
    </message>
    <message>
        <source>Would be refused</source>
        <translation>سيُرفض</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>an assessor</source>
        <translation>مُقيِّم</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>عدم موافقة</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>the advisor</source>
        <translation>المستشار</translation>
    </message>
    <message>
        <source>the committee</source>
        <translation>اللجنة</translation>
    </message>
    <message>
        <source>the factory</source>
        <translation>المصنع</translation>
    </message>
    <message>
        <source>the next assessment</source>
        <translation>التقييم القادم</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <translation>
            <numerusform>لا بنود في جدول الأعمال</numerusform>
            <numerusform>بند واحد في جدول الأعمال</numerusform>
            <numerusform>بندان في جدول الأعمال</numerusform>
            <numerusform>%n بنود في جدول الأعمال</numerusform>
            <numerusform>%n بنداً في جدول الأعمال</numerusform>
            <numerusform>%n بند في جدول الأعمال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>في موعده</numerusform>
            <numerusform>متأخر يوماً</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يوماً</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) for today</source>
        <translation>
            <numerusform>لا شيء لليوم</numerusform>
            <numerusform>أمر واحد لليوم</numerusform>
            <numerusform>أمران لليوم</numerusform>
            <numerusform>%n أمور لليوم</numerusform>
            <numerusform>%n أمراً لليوم</numerusform>
            <numerusform>%n أمر لليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>لا عاجل</numerusform>
            <numerusform>عاجل واحد</numerusform>
            <numerusform>عاجلان</numerusform>
            <numerusform>%n عاجلة</numerusform>
            <numerusform>%n عاجلاً</numerusform>
            <numerusform>%n عاجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) left</source>
        <translation>
            <numerusform>لم تبقَ زيارات</numerusform>
            <numerusform>بقيت زيارة واحدة</numerusform>
            <numerusform>بقيت زيارتان</numerusform>
            <numerusform>بقيت %n زيارات</numerusform>
            <numerusform>بقيت %n زيارة</numerusform>
            <numerusform>بقيت %n زيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) without a review</source>
        <translation>
            <numerusform>لا زيارات بلا مراجعة</numerusform>
            <numerusform>زيارة واحدة بلا مراجعة</numerusform>
            <numerusform>زيارتان بلا مراجعة</numerusform>
            <numerusform>%n زيارات بلا مراجعة</numerusform>
            <numerusform>%n زيارة بلا مراجعة</numerusform>
            <numerusform>%n زيارة بلا مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>A gate of a Completed item must be confirmed again</source>
        <translation>يجب تأكيد بوابة لبند مكتمل من جديد</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>صنّف</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>قرّر</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>تابع الكتابة</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>طاب يومك، {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>مساء الخير، {name}</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>صباح الخير، {name}</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Last chance</source>
        <translation>آخر فرصة</translation>
    </message>
    <message>
        <source>Name not received yet</source>
        <translation>لم يُستلم الاسم بعد</translation>
    </message>
    <message>
        <source>Needs classification</source>
        <translation>يحتاج إلى تصنيف</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>معلن</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>اقرأه</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>أظهر الكل</numerusform>
            <numerusform>أظهره</numerusform>
            <numerusform>أظهر الاثنين</numerusform>
            <numerusform>أظهرها كلها (%n)</numerusform>
            <numerusform>أظهرها كلها (%n)</numerusform>
            <numerusform>أظهرها كلها (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stale gate</source>
        <translation>بوابة متقادمة</translation>
    </message>
    <message numerus="yes">
        <source>The first of your %n factories</source>
        <translation>
            <numerusform>مصانعك</numerusform>
            <numerusform>مصنعك</numerusform>
            <numerusform>أول مصنعيك</numerusform>
            <numerusform>أول مصانعك الـ%n</numerusform>
            <numerusform>أول مصانعك الـ%n</numerusform>
            <numerusform>أول مصانعك الـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What it was written about is not on this device any more</source>
        <translation>لم يعد ما كُتب عنه على هذا الجهاز</translation>
    </message>
    <message numerus="yes">
        <source>Your %n factories</source>
        <translation>
            <numerusform>مصانعك</numerusform>
            <numerusform>مصنعك</numerusform>
            <numerusform>مصنعاك</numerusform>
            <numerusform>مصانعك الـ%n</numerusform>
            <numerusform>مصانعك الـ%n</numerusform>
            <numerusform>مصانعك الـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>claimed {day}</source>
        <translation>أُبلغ بإنجازه في {day}</translation>
    </message>
    <message>
        <source>data received {ago}</source>
        <translation>استُلمت البيانات {ago}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>موعده {day}</translation>
    </message>
    <message>
        <source>nothing received yet</source>
        <translation>لم يُستلم شيء بعد</translation>
    </message>
    <message>
        <source>offline since {when}</source>
        <translation>دون اتصال منذ {when}</translation>
    </message>
    <message>
        <source>written {ago}</source>
        <translation>كُتب {ago}</translation>
    </message>
    <message>
        <source>{command}: refused by the server</source>
        <translation>{command}: رفضه الخادم</translation>
    </message>
    <message>
        <source>{fields}: changed on both sides</source>
        <translation>{fields}: تغيّر لدى الطرفين</translation>
    </message>
    <message>
        <source>{number} of {window} visits</source>
        <translation>الزيارة {number} من {window}</translation>
    </message>
    <message>
        <source>{verified} verified · {claimed} claimed</source>
        <translation>{verified} متحقق منه · {claimed} مُبلغ بإنجازه</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>«{reason}»</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Completed, but a gate is stale</source>
        <translation>مكتمل، لكن إحدى البوابات متقادمة</translation>
    </message>
    <message>
        <source>Every Completed item stands on what was seen.</source>
        <translation>كل بند مكتمل قائم على ما شوهد.</translation>
    </message>
    <message>
        <source>Left unsaved</source>
        <translation>بقي دون حفظ</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>No claim waits for a review.</source>
        <translation>لا إبلاغ ينتظر المراجعة.</translation>
    </message>
    <message>
        <source>No claim was left for two visits.</source>
        <translation>لم يُترك أي إبلاغ زيارتين.</translation>
    </message>
    <message>
        <source>No factory is assigned to you yet</source>
        <translation>لم تُكلَّف بأي مصنع بعد</translation>
    </message>
    <message>
        <source>No plan is kept on this laptop</source>
        <translation>لا تُحفظ أي خطة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>No such review in three months.</source>
        <translation>لا مراجعة كهذه منذ ثلاثة أشهر.</translation>
    </message>
    <message>
        <source>No target date has passed.</source>
        <translation>لم يفت أي تاريخ مستهدف.</translation>
    </message>
    <message>
        <source>No visit is planned for the next seven days.</source>
        <translation>لا زيارة مخططة في الأيام السبعة القادمة.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>لا شيء ينتظرك.</translation>
    </message>
    <message>
        <source>Open the sync centre</source>
        <translation>افتح مركز المزامنة</translation>
    </message>
    <message>
        <source>Overdue claims in the team</source>
        <translation>إبلاغات متأخرة في الفريق</translation>
    </message>
    <message>
        <source>Overdue target dates</source>
        <translation>تواريخ مستهدفة فاتت</translation>
    </message>
    <message>
        <source>Plans are kept on the laptops of advisors and supervisors. Ask your enterprise advisor to show you your factory&apos;s.</source>
        <translation>تُحفظ الخطط على حواسيب المستشارين والمشرفين. اطلب من مستشار المؤسسات أن يعرض عليك خطة مصنعك.</translation>
    </message>
    <message>
        <source>Review now · the factory says it is done</source>
        <translation>راجع الآن · المصنع يقول إنه أُنجز</translation>
    </message>
    <message>
        <source>Reviewed before the factory showed commitment</source>
        <translation>روجع قبل أن يُظهر المصنع التزامه</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>When an administrator assigns you one, it arrives with the next sync.</source>
        <translation>حين يكلّفك المسؤول بمصنع يصل مع المزامنة التالية.</translation>
    </message>
</context>
<context>
    <name>VisitActions</name>
    <message>
        <source>Before you leave</source>
        <translation>قبل أن تغادر</translation>
    </message>
    <message>
        <source>Cancel visit</source>
        <translation>إلغاء الزيارة</translation>
    </message>
    <message>
        <source>Close visit</source>
        <translation>إغلاق الزيارة</translation>
    </message>
    <message>
        <source>Hold a committee meeting</source>
        <translation>عقد اجتماع للجنة</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>تخطيط زيارة</translation>
    </message>
    <message>
        <source>Start the chosen visit</source>
        <translation>بدء الزيارة المختارة</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>بدء الزيارة</translation>
    </message>
    <message>
        <source>Write minutes</source>
        <translation>اكتب المحضر</translation>
    </message>
</context>
<context>
    <name>VisitColumns</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>المصنع</translation>
    </message>
    <message>
        <source>Factory not received yet</source>
        <translation>لم تصل بيانات المصنع بعد</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
</context>
<context>
    <name>VisitFlows</name>
    <message>
        <source>Cancel the visit of {day}?</source>
        <translation>هل تُلغى زيارة {day}؟</translation>
    </message>
    <message>
        <source>Cancel visit</source>
        <translation>إلغاء الزيارة</translation>
    </message>
    <message>
        <source>Entering for {name}</source>
        <translation>الإدخال نيابة عن {name}</translation>
    </message>
    <message>
        <source>Keep visit</source>
        <translation>أبقِ الزيارة</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Plan of the visit changed</source>
        <translation>غُيّرت خطة الزيارة</translation>
    </message>
    <message>
        <source>The person cannot be changed</source>
        <translation>لا يمكن تغيير الشخص</translation>
    </message>
    <message>
        <source>The plan of this visit cannot be changed</source>
        <translation>لا يمكن تغيير خطة هذه الزيارة</translation>
    </message>
    <message>
        <source>This visit cannot be cancelled</source>
        <translation>لا يمكن إلغاء هذه الزيارة</translation>
    </message>
    <message>
        <source>This visit cannot be closed</source>
        <translation>لا يمكن إغلاق هذه الزيارة</translation>
    </message>
    <message>
        <source>This visit cannot be started</source>
        <translation>لا يمكن بدء هذه الزيارة</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>أُلغيت الزيارة</translation>
    </message>
    <message>
        <source>Visit closed; its record is locked</source>
        <translation>أُغلقت الزيارة؛ سجلها مقفل</translation>
    </message>
    <message>
        <source>Visit planned for {day}</source>
        <translation>خُطّطت زيارة في {day}</translation>
    </message>
    <message>
        <source>Visit started</source>
        <translation>بدأت الزيارة</translation>
    </message>
    <message>
        <source>What was recorded stays, but its meetings no longer count. Cancelling has no undo.</source>
        <translation>يبقى ما سُجّل، لكن اجتماعاتها لا تُحتسب بعد ذلك. لا تراجع عن الإلغاء.</translation>
    </message>
</context>
<context>
    <name>VisitHeader</name>
    <message>
        <source>Before you leave</source>
        <translation>قبل أن تغادر</translation>
    </message>
    <message numerus="yes">
        <source>Before you leave %n</source>
        <translation>
            <numerusform>قبل أن تغادر</numerusform>
            <numerusform>قبل أن تغادر %n</numerusform>
            <numerusform>قبل أن تغادر %n</numerusform>
            <numerusform>قبل أن تغادر %n</numerusform>
            <numerusform>قبل أن تغادر %n</numerusform>
            <numerusform>قبل أن تغادر %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel visit…</source>
        <translation>إلغاء الزيارة…</translation>
    </message>
    <message>
        <source>Change plan…</source>
        <translation>تغيير الخطة…</translation>
    </message>
    <message>
        <source>Committee meeting…</source>
        <translation>اجتماع اللجنة…</translation>
    </message>
    <message>
        <source>Start visit…</source>
        <translation>بدء الزيارة…</translation>
    </message>
</context>
<context>
    <name>VisitListView</name>
    <message>
        <source>No visit fits</source>
        <translation>لا زيارة مطابقة</translation>
    </message>
    <message>
        <source>No visit fits the filter.</source>
        <translation>لا زيارة تطابق المرشّح.</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>لا زيارات بعد</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>تخطيط زيارة…</translation>
    </message>
    <message>
        <source>Show all visits</source>
        <translation>اعرض كل الزيارات</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Visits are the days you spend with the factory, its committee and its plan. Plan the first one.</source>
        <translation>الزيارات هي الأيام التي تقضيها مع المصنع ولجنته وخطته. خطّط للأولى.</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation>أي الزيارات</translation>
    </message>
</context>
<context>
    <name>VisitOverview</name>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>لا شيء معلّق</numerusform>
            <numerusform>أمر معلّق</numerusform>
            <numerusform>أمران معلّقان</numerusform>
            <numerusform>%n أمور معلّقة</numerusform>
            <numerusform>%n أمراً معلّقاً</numerusform>
            <numerusform>%n أمر معلّق</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel visit…</source>
        <translation>إلغاء الزيارة…</translation>
    </message>
    <message>
        <source>Change plan…</source>
        <translation>تغيير الخطة…</translation>
    </message>
    <message>
        <source>Choose a visit to see its day, people and meetings.</source>
        <translation>اختر زيارة لترى يومها وأشخاصها واجتماعاتها.</translation>
    </message>
    <message>
        <source>Entered for</source>
        <translation>أُدخل نيابة عن</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>No visit chosen</source>
        <translation>لم تُختر زيارة</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>افتح الزيارة</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>سبب الإلغاء</translation>
    </message>
    <message>
        <source>Start visit…</source>
        <translation>بدء الزيارة…</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Visit days</source>
        <translation>أيام الزيارة</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>%n thing(s) still open</source>
        <translation>
            <numerusform>لم يبق شيء معلّقاً</numerusform>
            <numerusform>بقي أمر واحد معلّقاً</numerusform>
            <numerusform>بقي أمران معلّقين</numerusform>
            <numerusform>بقيت %n أمور معلّقة</numerusform>
            <numerusform>بقي %n أمراً معلّقاً</numerusform>
            <numerusform>بقي %n أمر معلّق</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
</context>
<context>
    <name>VisitSplit</name>
    <message>
        <source>It may not have been received yet, or the factory is no longer assigned to you.</source>
        <translation>ربما لم تصل بعد، أو لم يعد المصنع مسنداً إليك.</translation>
    </message>
    <message>
        <source>This visit is not on this device</source>
        <translation>هذه الزيارة ليست على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوماً</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) more than the cycle allows</source>
        <translation>
            <numerusform>ضمن ما تسمح به الدورة</numerusform>
            <numerusform>يوم واحد فوق ما تسمح به الدورة</numerusform>
            <numerusform>يومان فوق ما تسمح به الدورة</numerusform>
            <numerusform>%n أيام فوق ما تسمح به الدورة</numerusform>
            <numerusform>%n يوماً فوق ما تسمح به الدورة</numerusform>
            <numerusform>%n يوم فوق ما تسمح به الدورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the cycle left after this visit</source>
        <translation>
            <numerusform>لا يبقى من الدورة أي يوم بعد هذه الزيارة</numerusform>
            <numerusform>يبقى من الدورة يوم واحد بعد هذه الزيارة</numerusform>
            <numerusform>يبقى من الدورة يومان بعد هذه الزيارة</numerusform>
            <numerusform>يبقى من الدورة %n أيام بعد هذه الزيارة</numerusform>
            <numerusform>يبقى من الدورة %n يوماً بعد هذه الزيارة</numerusform>
            <numerusform>يبقى من الدورة %n يوم بعد هذه الزيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفاً</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) left</source>
        <translation>
            <numerusform>لا بوابات باقية</numerusform>
            <numerusform>بقيت بوابة واحدة</numerusform>
            <numerusform>بقيت بوابتان</numerusform>
            <numerusform>بقيت %n بوابات</numerusform>
            <numerusform>بقيت %n بوابة</numerusform>
            <numerusform>بقيت %n بوابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>لا زيارة جارية</numerusform>
            <numerusform>واحدة جارية</numerusform>
            <numerusform>اثنتان جاريتان</numerusform>
            <numerusform>%n جارية</numerusform>
            <numerusform>%n جارية</numerusform>
            <numerusform>%n جارية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بنداً</numerusform>
            <numerusform>%n بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>لا زيارة مخططة</numerusform>
            <numerusform>واحدة مخططة</numerusform>
            <numerusform>اثنتان مخططتان</numerusform>
            <numerusform>%n مخططة</numerusform>
            <numerusform>%n مخططة</numerusform>
            <numerusform>%n مخططة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>لا عاجل فيها</numerusform>
            <numerusform>واحد عاجل</numerusform>
            <numerusform>اثنان عاجلان</numerusform>
            <numerusform>%n عاجلة</numerusform>
            <numerusform>%n عاجلاً</numerusform>
            <numerusform>%n عاجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>All gates met</source>
        <translation>استُوفيت جميع البوابات</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Cancelled visit</source>
        <translation>زيارة ملغاة</translation>
    </message>
    <message>
        <source>Claim overdue</source>
        <translation>إبلاغ متأخر</translation>
    </message>
    <message>
        <source>Claimed, visit {number} of {window}</source>
        <translation>أُبلغ بإنجازه، الزيارة {number} من {window}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Cycle {cycle}: {held} of {allowed} visit days held, {planned} planned</source>
        <translation>الدورة {cycle}: عُقد {held} من {allowed} من أيام الزيارات، والمخطط {planned}</translation>
    </message>
    <message>
        <source>Day has passed</source>
        <translation>فات اليوم</translation>
    </message>
    <message>
        <source>Gate stale</source>
        <translation>بوابة تحتاج إلى تأكيد</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>متأخر</numerusform>
            <numerusform>متأخر يوماً</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يوماً</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخططة</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>معلن</translation>
    </message>
    <message>
        <source>Review does not count</source>
        <translation>مراجعة لا تُحتسب</translation>
    </message>
    <message>
        <source>Reviews differ</source>
        <translation>المراجعات مختلفة</translation>
    </message>
    <message>
        <source>Target {day}</source>
        <translation>المستهدف {day}</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation>الزيارة {number}</translation>
    </message>
    <message>
        <source>closed {moment}</source>
        <translation>أُغلقت {moment}</translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation>بدأت {time}</translation>
    </message>
    <message>
        <source>{items}, {urgent}</source>
        <translation>{items}، {urgent}</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Plan a visit…</source>
        <translation>تخطيط زيارة…</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A sentence that only you know is best. It is kept nowhere: who forgets it cannot open the data on this device any more; what the server has received is safe.</source>
        <translation>الأفضل جملة لا يعرفها سواك. لا تُحفظ في أي مكان: من ينسها لا يستطيع فتح البيانات على هذا الجهاز بعد ذلك؛ أما ما استلمه الخادم فآمن.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Nothing was deleted; everything stays on this device.</source>
        <translation>لم يُحذف شيء؛ يبقى كل شيء على هذا الجهاز.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Open {login}</source>
        <translation>افتح {login}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>سجّل الدخول</translation>
    </message>
    <message>
        <source>Sign in to a server</source>
        <translation>تسجيل الدخول إلى خادم</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>عبارة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and the network, then try again.</source>
        <translation>تعذّر الوصول إلى الخادم. تحقق من العنوان والشبكة ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check the address, and the date and time of this computer.</source>
        <translation>لم يستطع الخادم إثبات هويته، فلم يُرسل إليه شيء. تحقق من العنوان ومن تاريخ هذا الحاسوب ووقته.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>لم يُجب الخادم في الوقت المناسب. حاول من جديد.</translation>
    </message>
    <message>
        <source>The server had a fault. Try again; if it stays, tell an administrator.</source>
        <translation>حدث عطل في الخادم. أعد المحاولة، وإن استمر فأخبر أحد المسؤولين.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in some minutes.</source>
        <translation>الخادم مشغول. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Write the same one twice.</source>
        <translation>العبارتان مختلفتان. اكتب العبارة نفسها مرتين.</translation>
    </message>
    <message>
        <source>This address is not secure. It must begin with https:// so that nobody can read along.</source>
        <translation>هذا العنوان غير آمن. يجب أن يبدأ بـ https:// كي لا يقرأ أحد ما يُرسل.</translation>
    </message>
    <message>
        <source>This computer has no password store that Concord can use. Choose a passphrase: it protects the data on this device and is asked each time.</source>
        <translation>لا يوجد في هذا الحاسوب مخزن كلمات مرور يستطيع كونكورد استخدامه. اختر عبارة مرور: تحمي البيانات على هذا الجهاز وتُطلب كل مرة.</translation>
    </message>
    <message>
        <source>This is no address. Write it like https://concord.example.org</source>
        <translation>هذا ليس عنواناً. اكتبه هكذا: https://concord.example.org</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
    <message>
        <source>Write the address of the server.</source>
        <translation>اكتب عنوان الخادم.</translation>
    </message>
    <message>
        <source>Write the passphrase.</source>
        <translation>اكتب عبارة المرور.</translation>
    </message>
    <message>
        <source>Write your login.</source>
        <translation>اكتب اسم الدخول.</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>اكتب كلمة مرورك.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Improvement plans for factories, also where there is no network.</source>
        <translation>خطط تحسين للمصانع، حتى حيث لا شبكة.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>افتح العرض التجريبي</translation>
    </message>
    <message>
        <source>Opening the data on this device…</source>
        <translation>يجري فتح البيانات على هذا الجهاز…</translation>
    </message>
    <message>
        <source>Signing in to {server}…</source>
        <translation>يجري تسجيل الدخول إلى {server}…</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>يجري بدء العرض التجريبي…</translation>
    </message>
    <message>
        <source>The demo has made-up factories and people, and a server of its own on this computer. Nothing leaves it.</source>
        <translation>في العرض التجريبي مصانع وأشخاص من الخيال، وخادم خاص به على هذا الحاسوب. لا يخرج منه شيء.</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>جرّبه أولاً</translation>
    </message>
    <message>
        <source>Welcome to Concord</source>
        <translation>مرحباً بك في كونكورد</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>A sheet is open: finish it, or leave it with Esc.</source>
        <translation>هناك نموذج مفتوح: أكمله، أو اخرج منه بمفتاح Esc.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>انتقل إلى {page}</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو نفّذ أمراً</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>أظهر المفاتيح</translation>
    </message>
</context>
<context>
    <name>Withheld</name>
    <message>
        <source>Among them: {names}</source>
        <translation>من بينها: {names}</translation>
    </message>
    <message>
        <source>Keep, tell support</source>
        <translation>أبقِها وأخبر الدعم</translation>
    </message>
    <message>
        <source>Nothing has been removed yet. Everything else is received and sent as usual.</source>
        <translation>لم يُزَل شيء بعد. وكل ما عدا ذلك يُستلم ويُرسل كالمعتاد.</translation>
    </message>
    <message>
        <source>Removals that wait for you</source>
        <translation>إزالات تنتظرك</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>أزِلها</translation>
    </message>
    <message>
        <source>The server wants to take away {removed} of {held} records</source>
        <translation>يريد الخادم إزالة {removed} من أصل {held} من السجلات</translation>
    </message>
    <message>
        <source>They stay. The export for support tells of it.</source>
        <translation>ستبقى. وسيذكر التصدير المخصص للدعم ذلك.</translation>
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
        <translation>تراجع</translation>
    </message>
</context>
</TS>
