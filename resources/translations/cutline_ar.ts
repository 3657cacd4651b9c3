<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutCutline</name>
    <message>
        <source>A cutline is a newsroom’s word for the lines under a photograph. Cutline keeps picture, caption and credit together, finds the stories that belong with the one you read, and keeps everything on this machine.</source>
        <translation>«cutline» في لغة غرف الأخبار هي الأسطر التي تحت الصورة. يُبقي Cutline الصورة وتعليقها ومصدرها معًا، ويجد المقالات المتصلة بالمقال الذي تقرؤه، ويُبقي كل شيء على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cutline {version}</source>
        <translation>Cutline {version}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>إضافة موجز</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Feeds that were found</source>
        <translation>الموجزات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>It has no stories at the moment.</source>
        <translation>لا مقالات فيه حاليًا.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>Looking at {address} …</source>
        <translation>جارٍ فحص {address} …</translation>
    </message>
    <message>
        <source>No feed was found there.</source>
        <translation>لم يُعثر على موجز هناك.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Several feeds were found. Choose one.</source>
        <translation>عُثر على عدة موجزات. اختر واحدًا منها.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>اشتراك</translation>
    </message>
    <message>
        <source>The address of a feed, or of a site: its feed is looked for.</source>
        <translation>رابط موجز، أو رابط موقع ليُبحث عن موجزه.</translation>
    </message>
    <message>
        <source>The part of Cutline that looks at addresses ended unexpectedly. Try again.</source>
        <translation>توقف على نحو غير متوقع جزء Cutline الذي يفحص الروابط. أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>Another colour</source>
        <translation>تغيّر لون التظليل</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>تم تظليل النص</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>تمت كتابة الملاحظة</translation>
    </message>
    <message>
        <source>Select some of the story’s text first.</source>
        <translation>حدد أولًا شيئًا من نص المقال.</translation>
    </message>
    <message>
        <source>The highlight is removed</source>
        <translation>تمت إزالة التظليل</translation>
    </message>
    <message>
        <source>The note is removed</source>
        <translation>تمت إزالة الملاحظة</translation>
    </message>
    <message>
        <source>This story has no earlier versions.</source>
        <translation>ليست لهذا المقال إصدارات سابقة.</translation>
    </message>
</context>
<context>
    <name>AskKeys</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>استعادة الافتراضي</translation>
    </message>
    <message>
        <source>Press the keys that are to do this.</source>
        <translation>اضغط المفاتيح المطلوبة لهذا الإجراء.</translation>
    </message>
    <message>
        <source>The keys for “{action}”</source>
        <translation>مفاتيح «{action}»</translation>
    </message>
    <message>
        <source>These keys do “{action}” already.</source>
        <translation>هذه المفاتيح مستخدمة لإجراء «{action}».</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>استخدام هذه المفاتيح</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>AskToRestore</name>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>الموجزات</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>في النسخة</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>في المكتبة</translation>
    </message>
    <message>
        <source>Its newest story is of {day}.</source>
        <translation>تاريخ أحدث مقال فيها {day}.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>إبقاء كما هي</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>استعادة النسخة</translation>
    </message>
    <message>
        <source>Put this copy in place?</source>
        <translation>استعادة هذه النسخة؟</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Tagged stories</source>
        <translation>المقالات الموسومة</translation>
    </message>
    <message>
        <source>What is in the library now is kept beside it, and can be put back. The window closes meanwhile.</source>
        <translation>يبقى ما في المكتبة الآن محفوظًا بجانبها، ويمكن إرجاعه. وتُغلق النافذة في أثناء ذلك.</translation>
    </message>
</context>
<context>
    <name>AskToShrink</name>
    <message>
        <source>A copy of the library is made first, so that it can be taken back.</source>
        <translation>تُنشأ أولًا نسخة من المكتبة ليمكن التراجع.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>إبقاء كما هي</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>تقليص</translation>
    </message>
    <message>
        <source>Shrink the library?</source>
        <translation>تقليص المكتبة؟</translation>
    </message>
    <message>
        <source>What is bookmarked, tagged, noted or highlighted stays, whatever its age.</source>
        <translation>تبقى المقالات التي عليها إشارة مرجعية أو وسم أو ملاحظة أو تظليل، مهما قَدُمت.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A copy that lies elsewhere</source>
        <translation>نسخة موجودة في مكان آخر</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>إنشاء نسخة الآن</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النُسخ</translation>
    </message>
    <message>
        <source>Copies of a library (*.zip)</source>
        <translation>نُسخ مكتبة (*.zip)</translation>
    </message>
    <message>
        <source>Copies of a library (*.zip);;All files (*)</source>
        <translation>نُسخ مكتبة (*.zip);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <translation>نُسخ المكتبة</translation>
    </message>
    <message>
        <source>How many copies are made and kept</source>
        <translation>عدد النُسخ التي تُنشأ ويُحتفظ بها</translation>
    </message>
    <message>
        <source>How often …</source>
        <translation>مواعيد النسخ …</translation>
    </message>
    <message>
        <source>Look what is in the chosen copy, and put it in the library&apos;s place</source>
        <translation>الاطلاع على محتوى النسخة المحددة، ووضعها مكان المكتبة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Move the library …</source>
        <translation>نقل المكتبة …</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>استعادة نسخة</translation>
    </message>
    <message>
        <source>Restore from a file …</source>
        <translation>استعادة من ملف …</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>استعادة …</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>حفظ نسخة من المكتبة</translation>
    </message>
    <message>
        <source>Save a copy to …</source>
        <translation>حفظ نسخة في …</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>They make themselves, every day and every week, and lie in {folder}</source>
        <translation>تُنشأ تلقائيًا كل يوم وكل أسبوع، وموقعها {folder}</translation>
    </message>
    <message>
        <source>To another folder or disk</source>
        <translation>إلى مجلد آخر أو قرص آخر</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>العمل جارٍ</translation>
    </message>
    <message>
        <source>With all pictures, in one file</source>
        <translation>مع كل الصور، في ملف واحد</translation>
    </message>
    <message>
        <source>Written and checked: {contents}.</source>
        <translation>تمت الكتابة والفحص: {contents}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{day}, set aside by a restore</source>
        <translation>{day}، وُضعت جانبًا عند استعادة</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>Nothing is unread here.</source>
        <translation>لا شيء غير مقروء هنا.</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>تم نسخ الرابط.</translation>
    </message>
    <message>
        <source>The history is cleared</source>
        <translation>تم مسح السجل</translation>
    </message>
    <message>
        <source>This story is no longer in the library.</source>
        <translation>لم يعد هذا المقال في المكتبة.</translation>
    </message>
</context>
<context>
    <name>BugCard</name>
    <message>
        <source>A report helps to mend this; it may hold titles and addresses.</source>
        <translation>يساعد التقرير على إصلاح الخلل، وقد يحوي عناوين مقالات وروابط.</translation>
    </message>
    <message>
        <source>A report without titles and addresses helps to mend this.</source>
        <translation>يساعد تقرير بلا عناوين مقالات ولا روابط على إصلاح الخلل.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>إظهار السجل</translation>
    </message>
    <message>
        <source>The report is copied: paste it where you report the fault.</source>
        <translation>تم نسخ التقرير: ألصقه حيث تبلغ عن الخلل.</translation>
    </message>
    <message>
        <source>What is stored stays stored, and you can go on.</source>
        <translation>يبقى ما حُفظ محفوظًا، ويمكنك المتابعة.</translation>
    </message>
    <message>
        <source>What runs here and what went wrong, for whoever mends Cutline</source>
        <translation>ما يعمل هنا وما حدث من خلل، لمن يصلح Cutline</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Cutline ended unexpectedly last time</source>
        <translation>انتهى Cutline بشكل غير متوقع في المرة السابقة</translation>
    </message>
    <message>
        <source>Something went wrong in Cutline</source>
        <translation>حدث خلل في Cutline</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>تم نسخ التقرير.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Room taken</source>
        <translation>المساحة المستخدمة</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Bookmarked</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Only these: {word}</source>
        <translation>هذه فقط: {word}</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لا مقالات محددة</numerusform>
            <numerusform>مقال واحد محدد</numerusform>
            <numerusform>مقالان محددان</numerusform>
            <numerusform>%n مقالات محددة</numerusform>
            <numerusform>%n مقالًا محددًا</numerusform>
            <numerusform>%n مقال محدد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>لم تُضف كلمات</numerusform>
            <numerusform>أُضيفت كلمة واحدة</numerusform>
            <numerusform>أُضيفت كلمتان</numerusform>
            <numerusform>أُضيفت %n كلمات</numerusform>
            <numerusform>أُضيفت %n كلمة</numerusform>
            <numerusform>أُضيفت %n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>لم تُحذف كلمات</numerusform>
            <numerusform>حُذفت كلمة واحدة</numerusform>
            <numerusform>حُذفت كلمتان</numerusform>
            <numerusform>حُذفت %n كلمات</numerusform>
            <numerusform>حُذفت %n كلمة</numerusform>
            <numerusform>حُذفت %n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>الإصدارات السابقة</translation>
    </message>
    <message>
        <source>The story, with what was changed since then</source>
        <translation>المقال، مع ما تغيّر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A folder for the stories</source>
        <translation>مجلد للمقالات</translation>
    </message>
    <message>
        <source>As</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>تصدير …</translation>
    </message>
    <message numerus="yes">
        <source>Of many stories it holds the newest %n.</source>
        <translation>
            <numerusform>من المقالات الكثيرة لا يضم أي مقال.</numerusform>
            <numerusform>من المقالات الكثيرة يضم أحدث مقال.</numerusform>
            <numerusform>من المقالات الكثيرة يضم أحدث مقالين.</numerusform>
            <numerusform>من المقالات الكثيرة يضم أحدث %n مقالات.</numerusform>
            <numerusform>من المقالات الكثيرة يضم أحدث %n مقالًا.</numerusform>
            <numerusform>من المقالات الكثيرة يضم أحدث %n مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>This did not work. Try again.</source>
        <translation>لم تنجح العملية. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>العمل جارٍ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>تتعذر كتابة {file}: {why}.</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everything else is up to date, and what was there before is kept.</source>
        <translation>كل ما عدا ذلك محدَّث، وما كان موجودًا من قبل باقٍ.</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>تعذر الجلب</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>FeedCard</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Always from the page</source>
        <translation>من الصفحة دائمًا</translation>
    </message>
    <message>
        <source>As all feeds</source>
        <translation>مثل كل الموجزات</translation>
    </message>
    <message>
        <source>As learnt</source>
        <translation>حسب وتيرة الموجز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعتين</numerusform>
            <numerusform>كل %n ساعات</numerusform>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %n دقائق</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget the login</source>
        <translation>نسيان بيانات الدخول</translation>
    </message>
    <message>
        <source>From the page when the feed gives a teaser</source>
        <translation>من الصفحة عندما يقدم الموجز مقتطفًا</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>Give a user name and a password.</source>
        <translation>أدخل اسم مستخدم وكلمة سر.</translation>
    </message>
    <message>
        <source>Its own title</source>
        <translation>اسمه الأصلي</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Keep the login</source>
        <translation>الاحتفاظ ببيانات الدخول</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>بيانات الدخول</translation>
    </message>
    <message>
        <source>Never from the page</source>
        <translation>لا يؤخذ من الصفحة أبدًا</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Open site</source>
        <translation>فتح الموقع</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message numerus="yes">
        <source>Stories of the last %n days</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقالات آخر يوم</numerusform>
            <numerusform>مقالات آخر يومين</numerusform>
            <numerusform>مقالات آخر %n أيام</numerusform>
            <numerusform>مقالات آخر %n يومًا</numerusform>
            <numerusform>مقالات آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell me of new stories</source>
        <translation>إشعاري بالمقالات الجديدة</translation>
    </message>
    <message>
        <source>The desktop’s notifications must be on in the settings, too.</source>
        <translation>يجب أيضًا تفعيل إشعارات سطح المكتب في الإعدادات.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n stories</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>أحدث مقال</numerusform>
            <numerusform>أحدث مقالين</numerusform>
            <numerusform>أحدث %n مقالات</numerusform>
            <numerusform>أحدث %n مقالًا</numerusform>
            <numerusform>أحدث %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>{days}, and {number} stories at most</source>
        <translation>{days}، وعدد المقالات {number} كحد أقصى</translation>
    </message>
</context>
<context>
    <name>FeedRules</name>
    <message>
        <source>How long “{feed}” is kept has changed</source>
        <translation>تغيّرت مدة الاحتفاظ بمقالات «{feed}»</translation>
    </message>
    <message>
        <source>How often “{feed}” is visited has changed</source>
        <translation>تغيّرت مواعيد زيارة «{feed}»</translation>
    </message>
    <message>
        <source>How the full text of “{feed}” is fetched has changed</source>
        <translation>تغيّرت طريقة جلب النص الكامل لموجز «{feed}»</translation>
    </message>
    <message>
        <source>The login could not be kept. Try again.</source>
        <translation>تعذر الاحتفاظ ببيانات الدخول. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The login is forgotten.</source>
        <translation>تم نسيان بيانات الدخول.</translation>
    </message>
    <message>
        <source>The notifications for “{feed}” have changed</source>
        <translation>تغيّرت إشعارات «{feed}»</translation>
    </message>
    <message>
        <source>The system’s keyring keeps it. The feed is visited with it now.</source>
        <translation>بيانات الدخول محفوظة في حلقة مفاتيح النظام، وتجري الآن زيارة الموجز بها.</translation>
    </message>
    <message>
        <source>“{feed}” is moved</source>
        <translation>تم نقل «{feed}»</translation>
    </message>
    <message>
        <source>“{feed}” is renamed</source>
        <translation>تمت إعادة تسمية «{feed}»</translation>
    </message>
</context>
<context>
    <name>FeedsPane</name>
    <message>
        <source>Feeds</source>
        <translation>الموجزات</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>بحث في هذا المقال</translation>
    </message>
    <message>
        <source>The next one (Return)</source>
        <translation>التالي (Return)</translation>
    </message>
    <message>
        <source>The one before (Shift+Return)</source>
        <translation>السابق (Shift+Return)</translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message>
        <source>A search of this name stands in the sidebar already.</source>
        <translation>يوجد في الشريط الجانبي بحث بهذا الاسم.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Finds %n stories now</source>
        <translation>
            <numerusform>لا نتائج الآن</numerusform>
            <numerusform>يجد الآن مقالًا واحدًا</numerusform>
            <numerusform>يجد الآن مقالين</numerusform>
            <numerusform>يجد الآن %n مقالات</numerusform>
            <numerusform>يجد الآن %n مقالًا</numerusform>
            <numerusform>يجد الآن %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds nothing yet</source>
        <translation>لا نتائج بعد</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Follow this story</source>
        <translation>متابعة هذا المقال</translation>
    </message>
    <message>
        <source>Looking for the names of the story …</source>
        <translation>جارٍ البحث عن الأسماء الواردة في المقال …</translation>
    </message>
    <message>
        <source>Name in the sidebar</source>
        <translation>الاسم في الشريط الجانبي</translation>
    </message>
    <message>
        <source>Stories with at least two of these names and words. New ones come in by themselves.</source>
        <translation>مقالات فيها اثنان على الأقل من هذه الأسماء والكلمات. وتُضاف المقالات الجديدة تلقائيًا.</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>ما يُبحث عنه</translation>
    </message>
</context>
<context>
    <name>HeadlinesHead</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>إنهاء البحث (Esc)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search titles, text, captions</source>
        <translation>بحث في العناوين والنصوص وتعليقات الصور</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
</context>
<context>
    <name>HeadlinesPane</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا مقالات جديدة</numerusform>
            <numerusform>مقال جديد</numerusform>
            <numerusform>مقالان جديدان</numerusform>
            <numerusform>%n مقالات جديدة</numerusform>
            <numerusform>%n مقالًا جديدًا</numerusform>
            <numerusform>%n مقال جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the new stories</source>
        <translation>انتقال إلى المقالات الجديدة</translation>
    </message>
</context>
<context>
    <name>HeadlinesTable</name>
    <message>
        <source>Bookmark</source>
        <translation>إضافة إشارة مرجعية</translation>
    </message>
    <message>
        <source>Bookmark no longer</source>
        <translation>إزالة الإشارة المرجعية</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروء</translation>
    </message>
    <message>
        <source>Show the feeds that have this story</source>
        <translation>إظهار الموجزات التي فيها هذا المقال</translation>
    </message>
</context>
<context>
    <name>ImportedDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Feeds added</source>
        <translation>الموجزات المضافة</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تم الاستيراد</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ما لم يُستورد</translation>
    </message>
    <message>
        <source>Links added; their pages are read at the next refresh</source>
        <translation>الروابط المضافة؛ تُقرأ صفحاتها عند التحديث القادم</translation>
    </message>
    <message>
        <source>Stories added</source>
        <translation>المقالات المضافة</translation>
    </message>
    <message>
        <source>Stories that were there already</source>
        <translation>المقالات الموجودة من قبل</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>تم إيقاف الاستيراد</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>%n new · {time}</source>
        <translation>
            <numerusform>لا مقالات جديدة · {time}</numerusform>
            <numerusform>مقال جديد · {time}</numerusform>
            <numerusform>مقالان جديدان · {time}</numerusform>
            <numerusform>%n مقالات جديدة · {time}</numerusform>
            <numerusform>%n مقالًا جديدًا · {time}</numerusform>
            <numerusform>%n مقال جديد · {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not fetched</source>
        <translation>
            <numerusform>تم جلب كل شيء</numerusform>
            <numerusform>تعذر جلب عنصر واحد</numerusform>
            <numerusform>تعذر جلب عنصرين</numerusform>
            <numerusform>تعذر جلب %n عناصر</numerusform>
            <numerusform>تعذر جلب %n عنصرًا</numerusform>
            <numerusform>تعذر جلب %n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories taken in</source>
        <translation>
            <numerusform>لم يُدرج أي مقال</numerusform>
            <numerusform>تم إدراج مقال واحد</numerusform>
            <numerusform>تم إدراج مقالين</numerusform>
            <numerusform>تم إدراج %n مقالات</numerusform>
            <numerusform>تم إدراج %n مقالًا</numerusform>
            <numerusform>تم إدراج %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching photos</source>
        <translation>جارٍ جلب الصور</translation>
    </message>
    <message>
        <source>Fetching whole stories</source>
        <translation>جارٍ جلب المقالات كاملة</translation>
    </message>
    <message>
        <source>It goes on …</source>
        <translation>يُستأنف العمل …</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>لم يُحدَّث بعد</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>جارٍ البدء …</translation>
    </message>
    <message>
        <source>Stopped unexpectedly; nothing was lost.</source>
        <translation>توقف على نحو غير متوقع؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Stopped. What had arrived is kept.</source>
        <translation>تم الإيقاف. ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>The last refresh stopped unexpectedly; nothing was lost. It goes on.</source>
        <translation>توقف التحديث الأخير على نحو غير متوقع؛ لم يُفقد شيء، وسيُستأنف الآن.</translation>
    </message>
    <message>
        <source>The part that fetches news ended. Try again.</source>
        <translation>توقف الجزء الذي يجلب الأخبار. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation>آخر تحديث {time}</translation>
    </message>
</context>
<context>
    <name>JumpField</name>
    <message>
        <source>Jump to a headline</source>
        <translation>انتقال إلى عنوان</translation>
    </message>
    <message>
        <source>Up and Down go to the next that matches, Return opens it</source>
        <translation>المفتاحان Up وDown للانتقال بين العناوين المطابقة، وReturn لفتح العنوان</translation>
    </message>
    <message>
        <source>Words of a headline or feed</source>
        <translation>كلمات من عنوان أو اسم موجز</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%n stories are deleted</source>
        <translation>
            <numerusform>لم يُحذف أي مقال</numerusform>
            <numerusform>تم حذف مقال واحد</numerusform>
            <numerusform>تم حذف مقالين</numerusform>
            <numerusform>تم حذف %n مقالات</numerusform>
            <numerusform>تم حذف %n مقالًا</numerusform>
            <numerusform>تم حذف %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is shrunk</source>
        <translation>تم تقليص المكتبة</translation>
    </message>
    <message>
        <source>Where shall the library be?</source>
        <translation>أين تريد أن تكون المكتبة؟</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>لا مقالات محفوظة</numerusform>
            <numerusform>مقال واحد محفوظ</numerusform>
            <numerusform>مقالان محفوظان</numerusform>
            <numerusform>%n مقالات محفوظة</numerusform>
            <numerusform>%n مقالًا محفوظًا</numerusform>
            <numerusform>%n مقال محفوظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened</source>
        <translation>
            <numerusform>لم يُفتح أي مقال</numerusform>
            <numerusform>مقال واحد فُتح</numerusform>
            <numerusform>مقالان فُتحا</numerusform>
            <numerusform>%n مقالات فُتحت</numerusform>
            <numerusform>%n مقالًا فُتح</numerusform>
            <numerusform>%n مقال فُتح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>مقال واحد غير مقروء</numerusform>
            <numerusform>مقالان غير مقروءين</numerusform>
            <numerusform>%n مقالات غير مقروءة</numerusform>
            <numerusform>%n مقالًا غير مقروء</numerusform>
            <numerusform>%n مقال غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>all read</source>
        <translation>الكل مقروء</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>It lies in {folder}</source>
        <translation>موقعه {folder}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing went wrong so far: the log is empty.</source>
        <translation>لم يحدث أي خلل حتى الآن: السجل فارغ.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>لم توضع أي إشارة مرجعية</numerusform>
            <numerusform>تم وضع إشارة مرجعية على مقال واحد</numerusform>
            <numerusform>تم وضع إشارة مرجعية على مقالين</numerusform>
            <numerusform>تم وضع إشارة مرجعية على %n مقالات</numerusform>
            <numerusform>تم وضع إشارة مرجعية على %n مقالًا</numerusform>
            <numerusform>تم وضع إشارة مرجعية على %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>لم يُعلَّم أي مقال كمقروء</numerusform>
            <numerusform>تم تعليم مقال واحد كمقروء</numerusform>
            <numerusform>تم تعليم مقالين كمقروءين</numerusform>
            <numerusform>تم تعليم %n مقالات كمقروءة</numerusform>
            <numerusform>تم تعليم %n مقالًا كمقروء</numerusform>
            <numerusform>تم تعليم %n مقال كمقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read in {place}</source>
        <translation>
            <numerusform>لم يُعلَّم أي مقال كمقروء في «{place}»</numerusform>
            <numerusform>تم تعليم مقال واحد كمقروء في «{place}»</numerusform>
            <numerusform>تم تعليم مقالين كمقروءين في «{place}»</numerusform>
            <numerusform>تم تعليم %n مقالات كمقروءة في «{place}»</numerusform>
            <numerusform>تم تعليم %n مقالًا كمقروء في «{place}»</numerusform>
            <numerusform>تم تعليم %n مقال كمقروء في «{place}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as unread</source>
        <translation>
            <numerusform>لم يُعلَّم أي مقال كغير مقروء</numerusform>
            <numerusform>تم تعليم مقال واحد كغير مقروء</numerusform>
            <numerusform>تم تعليم مقالين كغير مقروءين</numerusform>
            <numerusform>تم تعليم %n مقالات كغير مقروءة</numerusform>
            <numerusform>تم تعليم %n مقالًا كغير مقروء</numerusform>
            <numerusform>تم تعليم %n مقال كغير مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer bookmarked</source>
        <translation>
            <numerusform>لم تُزل أي إشارة مرجعية</numerusform>
            <numerusform>تمت إزالة الإشارة المرجعية عن مقال واحد</numerusform>
            <numerusform>تمت إزالة الإشارة المرجعية عن مقالين</numerusform>
            <numerusform>تمت إزالة الإشارة المرجعية عن %n مقالات</numerusform>
            <numerusform>تمت إزالة الإشارة المرجعية عن %n مقالًا</numerusform>
            <numerusform>تمت إزالة الإشارة المرجعية عن %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything here is read already.</source>
        <translation>كل ما هنا مقروء.</translation>
    </message>
</context>
<context>
    <name>MendingPage</name>
    <message>
        <source>Bring back what can be read</source>
        <translation>استعادة ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Copies of a library (*.zip);;All files (*)</source>
        <translation>نُسخ مكتبة (*.zip);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>المكتبة سليمة.</translation>
    </message>
    <message>
        <source>It is written in the log. A report without titles and addresses helps to mend this.</source>
        <translation>الخلل مدوّن في السجل. يساعد تقرير بلا عناوين مقالات ولا روابط على إصلاحه.</translation>
    </message>
    <message>
        <source>It lies in {folder}</source>
        <translation>موقعها {folder}</translation>
    </message>
    <message>
        <source>It lies in {folder} now. Cutline finds it there by itself.</source>
        <translation>موقعها الآن {folder}. يجدها Cutline هناك تلقائيًا.</translation>
    </message>
    <message>
        <source>Mending the library</source>
        <translation>جارٍ إصلاح المكتبة</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>جارٍ نقل المكتبة</translation>
    </message>
    <message>
        <source>Nothing was thrown away. Your library lies in {folder}</source>
        <translation>لم يُحذف شيء. موقع مكتبتك {folder}</translation>
    </message>
    <message>
        <source>On another disk it is copied and checked first, and only then taken away here.</source>
        <translation>إن كانت الوجهة على قرص آخر فستُنسخ إليه وتُفحص أولًا، ثم تُزال من هنا بعد ذلك فقط.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>فتح المكتبة</translation>
    </message>
    <message>
        <source>Part of its file cannot be read: a disk that failed, a power cut, or a copy that was broken off. Nothing has been changed, and nothing is thrown away: the damaged file is kept.</source>
        <translation>تتعذر قراءة جزء من ملفها، بسبب قرص تعطل أو انقطاع في الكهرباء أو نسخ لم يكتمل. لم يتغير شيء ولن يُحذف شيء: يبقى الملف التالف محفوظًا.</translation>
    </message>
    <message>
        <source>Putting the copy in place</source>
        <translation>جارٍ وضع النسخة في مكانها</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>استعادة نسخة</translation>
    </message>
    <message>
        <source>Restore a copy …</source>
        <translation>استعادة نسخة …</translation>
    </message>
    <message>
        <source>Something went wrong in Cutline</source>
        <translation>حدث خلل في Cutline</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عن الاستعادة</translation>
    </message>
    <message>
        <source>The copy is in place</source>
        <translation>تمت استعادة النسخة</translation>
    </message>
    <message>
        <source>The library is moved</source>
        <translation>تم نقل المكتبة</translation>
    </message>
    <message>
        <source>The library is whole again</source>
        <translation>عادت المكتبة سليمة</translation>
    </message>
    <message>
        <source>The newest copy is of {day}: {bookmarks} bookmarked of {articles} stories.</source>
        <translation>تاريخ أحدث نسخة {day}: عدد المقالات {articles}، منها {bookmarks} بإشارة مرجعية.</translation>
    </message>
    <message>
        <source>The part of Cutline that does this ended unexpectedly. Try again.</source>
        <translation>توقف على نحو غير متوقع جزء Cutline الذي يقوم بهذا. أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no copy of it in its own folder.</source>
        <translation>لا توجد نسخة منها في مجلدها.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>لم تنجح العملية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>العمل جارٍ</translation>
    </message>
    <message>
        <source>What is there now is kept beside it. This takes from some seconds to some minutes.</source>
        <translation>يبقى ما هو موجود الآن محفوظًا بجانبها. يستغرق هذا من بضع ثوانٍ إلى بضع دقائق.</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}</source>
        <translation>ما كان موجودًا من قبل محفوظ في {folder}</translation>
    </message>
    <message>
        <source>Your library cannot be opened</source>
        <translation>تعذّر فتح مكتبتك</translation>
    </message>
    <message>
        <source>Your library holds {contents}.</source>
        <translation>محتوى مكتبتك: {contents}.</translation>
    </message>
    <message>
        <source>Your library is damaged</source>
        <translation>مكتبتك تالفة</translation>
    </message>
</context>
<context>
    <name>MuteLine</name>
    <message>
        <source>Mute “{word}” no more</source>
        <translation>إلغاء كتم «{word}»</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Keep what is written (Ctrl+Return)</source>
        <translation>حفظ المكتوب (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on this story</source>
        <translation>ملاحظة على هذا المقال</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>اكتب ملاحظة</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>الملاحظات والتظليل</translation>
    </message>
    <message>
        <source>Nothing is written yet. Select some of a story’s text and choose a colour, or press H; W writes a note on the whole story.</source>
        <translation>لم يُكتب شيء بعد. حدد شيئًا من نص مقال واختر لونًا أو اضغط H؛ أما W فلكتابة ملاحظة على المقال كله.</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>Note: {text}</source>
        <translation>ملاحظة: {text}</translation>
    </message>
    <message>
        <source>{passage}. Note: {text}</source>
        <translation>{passage}. ملاحظة: {text}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Show Cutline</source>
        <translation>إظهار Cutline</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a feed, a tag, or words of a story</source>
        <translation>إجراء أو موجز أو وسم أو كلمات من مقال</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>انتقال إلى أي شيء</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>It cannot be written there. Choose another place, or see that the printer is ready.</source>
        <translation>تتعذر الكتابة هناك. اختر مكانًا آخر، أو تأكد من جاهزية الطابعة.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n مقال</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالين</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>What the rule would have found</source>
        <translation>ما كانت القاعدة ستجده</translation>
    </message>
    <message numerus="yes">
        <source>the latest %n stories</source>
        <translation>
            <numerusform>أحدث %n مقال</numerusform>
            <numerusform>أحدث مقال</numerusform>
            <numerusform>أحدث مقالين</numerusform>
            <numerusform>أحدث %n مقالات</numerusform>
            <numerusform>أحدث %n مقالًا</numerusform>
            <numerusform>أحدث %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {stories} in the last {days} days</source>
        <translation>{number} من {stories} في آخر {days} يومًا</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>This did not work: Cutline has a fault here. Its log says more.</source>
        <translation>لم تنجح العملية: في Cutline خلل هنا، وتجد المزيد في سجل أحداثه.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>غير موجود في هذا المقال</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
</context>
<context>
    <name>ReceivedDialog</name>
    <message>
        <source>A page that is kept is fetched with its photos and bookmarked, to be read at any time. Of a site one can subscribe to, new stories come by themselves.</source>
        <translation>عند حفظ صفحة تُجلب مع صورها وتوضع عليها إشارة مرجعية، لتقرأها في أي وقت. أما الموقع الذي يمكن الاشتراك فيه فتصل مقالاته الجديدة تلقائيًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep the page</source>
        <translation>حفظ الصفحة</translation>
    </message>
    <message>
        <source>Keep the pages</source>
        <translation>حفظ الصفحات</translation>
    </message>
    <message>
        <source>Keep these pages, or subscribe?</source>
        <translation>حفظ هذه الصفحات، أم الاشتراك؟</translation>
    </message>
    <message>
        <source>Keep this page, or subscribe?</source>
        <translation>حفظ هذه الصفحة، أم الاشتراك؟</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>اشتراك</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا روابط أخرى</numerusform>
            <numerusform>ورابط واحد آخر</numerusform>
            <numerusform>ورابطان آخران</numerusform>
            <numerusform>و%n روابط أخرى</numerusform>
            <numerusform>و%n رابطًا آخر</numerusform>
            <numerusform>و%n رابط آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message numerus="yes">
        <source>%n pages are fetched and kept.</source>
        <translation>
            <numerusform>لا صفحات تُجلب.</numerusform>
            <numerusform>يجري جلب صفحة واحدة وحفظها.</numerusform>
            <numerusform>يجري جلب صفحتين وحفظهما.</numerusform>
            <numerusform>يجري جلب %n صفحات وحفظها.</numerusform>
            <numerusform>يجري جلب %n صفحة وحفظها.</numerusform>
            <numerusform>يجري جلب %n صفحة وحفظها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No link lies on the clipboard. Copy one, and paste it here.</source>
        <translation>لا يوجد رابط في الحافظة. انسخ رابطًا ثم ألصقه هنا.</translation>
    </message>
    <message>
        <source>The page is fetched and kept.</source>
        <translation>يجري جلب الصفحة وحفظها.</translation>
    </message>
    <message>
        <source>{file} is no list of feeds, and no export of a reader.</source>
        <translation>{file} ليس قائمة موجزات ولا ملفًا مُصدَّرًا من قارئ أخبار.</translation>
    </message>
</context>
<context>
    <name>RefreshLine</name>
    <message>
        <source>Nothing is being fetched</source>
        <translation>لا يجري جلب شيء</translation>
    </message>
    <message>
        <source>What failed, and why</source>
        <translation>ما تعذر جلبه، والسبب</translation>
    </message>
</context>
<context>
    <name>RelatedList</name>
    <message>
        <source>Related stories</source>
        <translation>مقالات ذات صلة</translation>
    </message>
    <message>
        <source>Return opens a story, Delete says that it is not related.</source>
        <translation>المفتاح Return لفتح المقال، وDelete للإشارة إلى أنه ليس ذا صلة.</translation>
    </message>
</context>
<context>
    <name>RelatedPane</name>
    <message>
        <source>Not related</source>
        <translation>ليس ذا صلة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Related stories</source>
        <translation>مقالات ذات صلة</translation>
    </message>
</context>
<context>
    <name>Relating</name>
    <message>
        <source>Not related any more: “{title}”</source>
        <translation>لم يعد ذا صلة: «{title}»</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>+ Another condition</source>
        <translation>+ شرط آخر</translation>
    </message>
    <message>
        <source>All or one</source>
        <translation>كل الشروط أو أحدها</translation>
    </message>
    <message>
        <source>Also for the stories that are here already</source>
        <translation>تطبيقها أيضًا على المقالات الموجودة هنا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>مدة السريان</translation>
    </message>
    <message>
        <source>It is over. Choose how long it is in force.</source>
        <translation>انتهت مدة القاعدة. اختر مدة سريانها.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>اسم الوسم</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>حفظ القاعدة</translation>
    </message>
    <message>
        <source>Say what is to be done then.</source>
        <translation>حدد ما يُفعل عندئذٍ.</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>حدد ما يُبحث عنه.</translation>
    </message>
    <message>
        <source>The rule acts once on all of them; this can be taken back.</source>
        <translation>تُطبَّق القاعدة مرة واحدة عليها كلها؛ ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>عندئذٍ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>عندما</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>تتحقق كل هذه الشروط</translation>
    </message>
    <message>
        <source>one of these holds</source>
        <translation>يتحقق أحد هذه الشروط</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>Change “{rule}”</source>
        <translation>تغيير «{rule}»</translation>
    </message>
    <message>
        <source>Let “{rule}” act earlier</source>
        <translation>تقديم «{rule}» في ترتيب التطبيق</translation>
    </message>
    <message>
        <source>Let “{rule}” act later</source>
        <translation>تأخير «{rule}» في ترتيب التطبيق</translation>
    </message>
    <message>
        <source>Let “{rule}” act on stories that are here already</source>
        <translation>تطبيق «{rule}» على المقالات الموجودة هنا</translation>
    </message>
    <message>
        <source>Remove “{rule}”</source>
        <translation>إزالة «{rule}»</translation>
    </message>
    <message>
        <source>Whether it acts</source>
        <translation>تفعيل القاعدة أو إيقافها</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>A word, or several that stand together</source>
        <translation>كلمة، أو عدة كلمات متتالية</translation>
    </message>
    <message>
        <source>Brings back what rules and muted words have hidden. They go on hiding what is new.</source>
        <translation>يعيد إظهار ما أخفته القواعد والكلمات المكتومة. ويستمر إخفاؤها للمقالات الجديدة.</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>تغيير القاعدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Each new story is looked at as it comes in, by one rule after the other.</source>
        <translation>يُفحص كل مقال جديد عند وصوله بالقواعد واحدة تلو الأخرى.</translation>
    </message>
    <message>
        <source>Hide new stories with these words</source>
        <translation>إخفاء المقالات الجديدة التي فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>الكلمات المكتومة</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>New rule …</source>
        <translation>قاعدة جديدة …</translation>
    </message>
    <message>
        <source>New stories with one of them in title or teaser are hidden.</source>
        <translation>تُخفى المقالات الجديدة التي ترد إحداها في العنوان أو المقتطف.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n hidden stories again</source>
        <translation>
            <numerusform>لا مقالات مخفية</numerusform>
            <numerusform>إظهار المقال المخفي من جديد</numerusform>
            <numerusform>إظهار المقالين المخفيين من جديد</numerusform>
            <numerusform>إظهار المقالات المخفية (%n) من جديد</numerusform>
            <numerusform>إظهار المقالات المخفية (%n) من جديد</numerusform>
            <numerusform>إظهار المقالات المخفية (%n) من جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what was just done</source>
        <translation>التراجع عن آخر إجراء</translation>
    </message>
    <message>
        <source>There are no rules yet. One might bookmark whatever a certain author writes, mark a feed’s daily crossword as read, or hide what has no place in your morning.</source>
        <translation>لا قواعد بعد. يمكن لقاعدة مثلًا أن تضع إشارة مرجعية على كل ما يكتبه كاتب معيّن، أو أن تُعلّم الكلمات المتقاطعة اليومية في أحد الموجزات كمقروءة، أو أن تُخفي ما لا مكان له في صباحك.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Whole words, whatever their case and accents; ferr* also finds ferries.</source>
        <translation>كلمات كاملة، بصرف النظر عن حالة الأحرف وعلاماتها؛ البحث عن ferr*‎ يجد أيضًا ferries.</translation>
    </message>
    <message>
        <source>Words to mute</source>
        <translation>كلمات للكتم</translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message numerus="yes">
        <source>%n stories are changed by the rule</source>
        <translation>
            <numerusform>لم تُغيّر القاعدة أي مقال</numerusform>
            <numerusform>غيّرت القاعدة مقالًا واحدًا</numerusform>
            <numerusform>غيّرت القاعدة مقالين</numerusform>
            <numerusform>غيّرت القاعدة %n مقالات</numerusform>
            <numerusform>غيّرت القاعدة %n مقالًا</numerusform>
            <numerusform>غيّرت القاعدة %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>No story that is here is changed by it.</source>
        <translation>لا يتغير بها أي مقال من الموجود هنا.</translation>
    </message>
    <message>
        <source>The hidden stories are shown again</source>
        <translation>ظهرت المقالات المخفية من جديد</translation>
    </message>
    <message>
        <source>The rule acts</source>
        <translation>تم تفعيل القاعدة</translation>
    </message>
    <message>
        <source>The rule is moved</source>
        <translation>تم نقل القاعدة</translation>
    </message>
    <message>
        <source>The rule rests</source>
        <translation>تم إيقاف القاعدة</translation>
    </message>
    <message>
        <source>The rule “{rule}” is made</source>
        <translation>تم إنشاء القاعدة «{rule}»</translation>
    </message>
    <message>
        <source>“{rule}” is changed</source>
        <translation>تم تغيير «{rule}»</translation>
    </message>
    <message>
        <source>“{rule}” is muted</source>
        <translation>تم كتم «{rule}»</translation>
    </message>
    <message>
        <source>“{rule}” is removed</source>
        <translation>تمت إزالة «{rule}»</translation>
    </message>
    <message>
        <source>“{rule}” looks at all stories …</source>
        <translation>تفحص القاعدة «{rule}» كل المقالات …</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>It stands in the sidebar, and new stories that answer it come in by themselves.</source>
        <translation>يظهر البحث في الشريط الجانبي، وتُضاف إليه المقالات الجديدة المطابقة تلقائيًا.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Search for something first; then the search can be saved.</source>
        <translation>ابحث عن شيء أولًا، ثم يمكن حفظ البحث.</translation>
    </message>
    <message>
        <source>The search “{name}” is removed</source>
        <translation>تمت إزالة البحث «{name}»</translation>
    </message>
    <message>
        <source>The search “{name}” is saved</source>
        <translation>تم حفظ البحث «{name}»</translation>
    </message>
    <message>
        <source>What “{name}” looks for</source>
        <translation>ما يبحث عنه «{name}»</translation>
    </message>
    <message>
        <source>Words, “phrases”, -without, OR; caption: feed: tag: is:unread after:2026-01-31</source>
        <translation>كلمات، &quot;عبارات&quot;، -مستبعَد، OR؛ caption: feed: tag: is:unread after:2026-01-31</translation>
    </message>
    <message>
        <source>“{name}” is moved</source>
        <translation>تم نقل «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is renamed</source>
        <translation>تمت إعادة تسمية «{name}»</translation>
    </message>
    <message>
        <source>“{name}” looks for something else</source>
        <translation>تغيّر ما يبحث عنه «{name}»</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Groups of settings</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا يوجد إعداد فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>بحث في الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>A click on the keys of an action changes them.</source>
        <translation>انقر على مفاتيح أي إجراء لتغييرها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>StartersDialog</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لا موجزات محددة</numerusform>
            <numerusform>موجز واحد محدد</numerusform>
            <numerusform>موجزان محددان</numerusform>
            <numerusform>%n موجزات محددة</numerusform>
            <numerusform>%n موجزًا محددًا</numerusform>
            <numerusform>%n موجز محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>By country</source>
        <translation>حسب البلد</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>حسب الموضوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Feeds to choose from</source>
        <translation>الموجزات المتاحة للاختيار</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter by name, subject, country or language</source>
        <translation>تصفية بالاسم أو الموضوع أو البلد أو اللغة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Starter feeds</source>
        <translation>موجزات مقترحة</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>اشتراك</translation>
    </message>
    <message>
        <source>Tick what you would like to read. It can be changed at any time.</source>
        <translation>حدد ما تود قراءته. يمكنك تغيير ذلك في أي وقت.</translation>
    </message>
</context>
<context>
    <name>StorageDialog</name>
    <message>
        <source>Change the rules …</source>
        <translation>تغيير القواعد …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النُسخ</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>How long stories are kept, and how much room pictures may take</source>
        <translation>مدة الاحتفاظ بالمقالات، والمساحة المتاحة للصور</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>Looking what the rules would let go …</source>
        <translation>جارٍ البحث عمّا ستزيله القواعد …</translation>
    </message>
    <message>
        <source>Nothing would go</source>
        <translation>لن يُزال شيء</translation>
    </message>
    <message>
        <source>Nothing would go: all of it is kept by your rules.</source>
        <translation>لن يُزال شيء: قواعدك تُبقي كل شيء.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Room by feed</source>
        <translation>المساحة حسب الموجز</translation>
    </message>
    <message>
        <source>Shrink now …</source>
        <translation>تقليص الآن …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. What is deleted stays deleted; the rest is as it was.</source>
        <translation>تم الإيقاف. ما حُذف يبقى محذوفًا، والباقي كما كان.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Texts and index</source>
        <translation>النصوص والفهرس</translation>
    </message>
    <message>
        <source>This did not work. Try again.</source>
        <translation>لم تنجح العملية. أعد المحاولة.</translation>
    </message>
    <message>
        <source>To be given back: {parts}. Nothing goes before you say so.</source>
        <translation>ما يمكن تحريره: {parts}. لن يُزال شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>العمل جارٍ</translation>
    </message>
    <message>
        <source>Would go</source>
        <translation>ما سيُزال</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>الإجمالي {size}</translation>
    </message>
</context>
<context>
    <name>Subscriptions</name>
    <message numerus="yes">
        <source>%n feeds are added.</source>
        <translation>
            <numerusform>لم يُضف أي موجز.</numerusform>
            <numerusform>تمت إضافة موجز واحد.</numerusform>
            <numerusform>تمت إضافة موجزين.</numerusform>
            <numerusform>تمت إضافة %n موجزات.</numerusform>
            <numerusform>تمت إضافة %n موجزًا.</numerusform>
            <numerusform>تمت إضافة %n موجز.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new name makes a new folder. Leave it empty for none.</source>
        <translation>الاسم الجديد ينشئ مجلدًا جديدًا. اتركه فارغًا إن كنت لا تريد مجلدًا.</translation>
    </message>
    <message>
        <source>Choose a feed first; then its settings can be opened.</source>
        <translation>اختر موجزًا أولًا، ثم يمكن فتح إعداداته.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n stories go with it. Bookmarked stories stay, under its name.</source>
        <translation>
            <numerusform>لا مقالات تُزال معه. أما المقالات ذات الإشارة المرجعية فتبقى تحت اسمه.</numerusform>
            <numerusform>يُزال معه مقاله الوحيد. أما المقالات ذات الإشارة المرجعية فتبقى تحت اسمه.</numerusform>
            <numerusform>يُزال معه مقالاه. أما المقالات ذات الإشارة المرجعية فتبقى تحت اسمه.</numerusform>
            <numerusform>تُزال معه مقالاته وعددها %n. أما المقالات ذات الإشارة المرجعية فتبقى تحت اسمه.</numerusform>
            <numerusform>تُزال معه مقالاته وعددها %n. أما المقالات ذات الإشارة المرجعية فتبقى تحت اسمه.</numerusform>
            <numerusform>تُزال معه مقالاته وعددها %n. أما المقالات ذات الإشارة المرجعية فتبقى تحت اسمه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its stories go with it. Bookmarked stories stay, under its name.</source>
        <translation>تُزال معه مقالاته. أما المقالات ذات الإشارة المرجعية فتبقى تحت اسمه.</translation>
    </message>
    <message>
        <source>Keep a page</source>
        <translation>حفظ صفحة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Import any list or export of another reader</source>
        <translation>استيراد أي قائمة أو ملف مُصدَّر من قارئ آخر</translation>
    </message>
    <message>
        <source>Its story and photos are fetched and bookmarked, to be read at any time. Several go at once.</source>
        <translation>يُجلب مقالها وصورها وتوضع عليه إشارة مرجعية، لتقرأه في أي وقت. ويمكن إدخال عدة روابط معًا.</translation>
    </message>
    <message>
        <source>Lists and exports (*.opml *.xml *.json *.jsonl *.csv *.html *.htm *.zip);;All files (*)</source>
        <translation>قوائم وملفات مُصدَّرة (*.opml *.xml *.json *.jsonl *.csv *.html *.htm *.zip);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>نقل إلى مجلد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove “{feed}”?</source>
        <translation>إزالة «{feed}»؟</translation>
    </message>
    <message>
        <source>Sample edition</source>
        <translation>عدد تجريبي</translation>
    </message>
    <message>
        <source>The feed is added.</source>
        <translation>تمت إضافة الموجز.</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Cutline again.</source>
        <translation>العدد التجريبي مفقود. ثبّت Cutline من جديد.</translation>
    </message>
    <message>
        <source>You are subscribed to this already.</source>
        <translation>أنت مشترك في هذا بالفعل.</translation>
    </message>
    <message>
        <source>“{feed}” is removed. Bookmarked stories stay.</source>
        <translation>تمت إزالة «{feed}». تبقى المقالات ذات الإشارة المرجعية.</translation>
    </message>
    <message>
        <source>“{folder}” is renamed</source>
        <translation>تمت إعادة تسمية «{folder}»</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message numerus="yes">
        <source>%n stories are tagged anew</source>
        <translation>
            <numerusform>لم تتغير وسوم أي مقال</numerusform>
            <numerusform>تغيّرت وسوم مقال واحد</numerusform>
            <numerusform>تغيّرت وسوم مقالين</numerusform>
            <numerusform>تغيّرت وسوم %n مقالات</numerusform>
            <numerusform>تغيّرت وسوم %n مقالًا</numerusform>
            <numerusform>تغيّرت وسوم %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a story first; then it can be tagged.</source>
        <translation>اختر مقالًا أولًا، ثم يمكن وسمه.</translation>
    </message>
    <message>
        <source>The tag “{tag}” is removed. Its stories stay.</source>
        <translation>تمت إزالة الوسم «{tag}». تبقى مقالاته.</translation>
    </message>
    <message>
        <source>“{tag}” has another colour</source>
        <translation>تغيّر لون «{tag}»</translation>
    </message>
    <message>
        <source>“{tag}” is merged into “{other}”</source>
        <translation>تم دمج «{tag}» في «{other}»</translation>
    </message>
    <message>
        <source>“{tag}” is renamed</source>
        <translation>تمت إعادة تسمية «{tag}»</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Enter ticks the tag, or makes a new one. Ctrl+Enter is done.</source>
        <translation>المفتاح Enter لتحديد الوسم أو إنشاء وسم جديد، وCtrl+Enter للإنهاء.</translation>
    </message>
    <message>
        <source>Find a tag, or write a new one</source>
        <translation>ابحث عن وسم، أو اكتب وسمًا جديدًا</translation>
    </message>
    <message numerus="yes">
        <source>Of %n stories.</source>
        <translation>
            <numerusform>بلا مقالات.</numerusform>
            <numerusform>وسوم مقال واحد.</numerusform>
            <numerusform>وسوم مقالين.</numerusform>
            <numerusform>وسوم %n مقالات.</numerusform>
            <numerusform>وسوم %n مقالًا.</numerusform>
            <numerusform>وسوم %n مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message numerus="yes">
        <source>%n stories are printed.</source>
        <translation>
            <numerusform>لم يُطبع أي مقال.</numerusform>
            <numerusform>تمت طباعة مقال واحد.</numerusform>
            <numerusform>تمت طباعة مقالين.</numerusform>
            <numerusform>تمت طباعة %n مقالات.</numerusform>
            <numerusform>تمت طباعة %n مقالًا.</numerusform>
            <numerusform>تمت طباعة %n مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories are written to {file}</source>
        <translation>
            <numerusform>لم يُكتب أي مقال في {file}</numerusform>
            <numerusform>تمت كتابة مقال واحد في {file}</numerusform>
            <numerusform>تمت كتابة مقالين في {file}</numerusform>
            <numerusform>تمت كتابة %n مقالات في {file}</numerusform>
            <numerusform>تمت كتابة %n مقالًا في {file}</numerusform>
            <numerusform>تمت كتابة %n مقال في {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>All that “{query}” finds</source>
        <translation>كل نتائج «{query}»</translation>
    </message>
    <message>
        <source>Choose a story first; then it can be printed.</source>
        <translation>اختر مقالًا أولًا، ثم تمكن طباعته.</translation>
    </message>
    <message>
        <source>Open a story first; then it can be quoted.</source>
        <translation>افتح مقالًا أولًا، ثم يمكن الاقتباس منه.</translation>
    </message>
    <message numerus="yes">
        <source>The %n stories that are chosen</source>
        <translation>
            <numerusform>لا مقالات محددة</numerusform>
            <numerusform>المقال المحدد</numerusform>
            <numerusform>المقالان المحددان</numerusform>
            <numerusform>المقالات المحددة (%n)</numerusform>
            <numerusform>المقالات المحددة (%n)</numerusform>
            <numerusform>المقالات المحددة (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The quotation is copied, with its source.</source>
        <translation>تم نسخ الاقتباس مع مصدره.</translation>
    </message>
    <message>
        <source>There is nothing to export here.</source>
        <translation>لا يوجد هنا ما يمكن تصديره.</translation>
    </message>
    <message>
        <source>This story</source>
        <translation>هذا المقال</translation>
    </message>
</context>
<context>
    <name>TypeCard</name>
    <message>
        <source>Airy</source>
        <translation>متباعد</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كالكتاب</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>حسب الوقت</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Ends of lines</source>
        <translation>نهايات الأسطر</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>نوع الخط</translation>
    </message>
    <message>
        <source>Hyphenated</source>
        <translation>بواصلات</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>مضبوطة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>عرض السطر</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>حرة</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>سيبيا</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>متقارب</translation>
    </message>
    <message>
        <source>Type and colours</source>
        <translation>الخط والألوان</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>عريض</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Taken back: {words}</source>
        <translation>تم التراجع: {words}</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Fetch the page’s own &amp;text</source>
        <translation>جلب &amp;نص الصفحة نفسها</translation>
    </message>
    <message>
        <source>Show the feed’s &amp;text</source>
        <translation>إظهار &amp;نص الموجز</translation>
    </message>
    <message>
        <source>Show the page’s own &amp;text</source>
        <translation>إظهار &amp;نص الصفحة نفسها</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Address of a feed or a site</source>
        <translation>رابط موجز أو موقع</translation>
    </message>
    <message>
        <source>An OPML file from another reader, with its folders.</source>
        <translation>ملف OPML من قارئ آخر، مع مجلداته.</translation>
    </message>
    <message>
        <source>Bring your subscriptions along</source>
        <translation>إحضار اشتراكاتك</translation>
    </message>
    <message>
        <source>Cutline</source>
        <translation>Cutline</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Newspapers and journals by subject and country.</source>
        <translation>صحف ومجلات حسب الموضوع والبلد.</translation>
    </message>
    <message>
        <source>Paste the address of a feed, or of a site that you like</source>
        <translation>ألصق رابط موجز، أو رابط موقع يعجبك</translation>
    </message>
    <message>
        <source>Pick from starter feeds</source>
        <translation>الاختيار من الموجزات المقترحة</translation>
    </message>
    <message>
        <source>Read the sample edition now</source>
        <translation>قراءة العدد التجريبي الآن</translation>
    </message>
    <message>
        <source>The news, read in peace: headlines from where you choose, each photo with its caption, and beside every story the others that belong with it. All of it stays on this machine and is there without a network.</source>
        <translation>الأخبار، تُقرأ بهدوء: عناوين من المصادر التي تختارها، وكل صورة مع تعليقها، وبجانب كل مقال المقالات المتصلة به. كل ذلك يبقى على هذا الجهاز ومتاح دون شبكة.</translation>
    </message>
    <message>
        <source>Three small papers on places, finds and nature, here already and without a network.</source>
        <translation>ثلاث صحف صغيرة عن الأماكن واللُّقى والطبيعة، متاحة هنا الآن ودون شبكة.</translation>
    </message>
</context>
<context>
    <name>WhenRow</name>
    <message>
        <source>A regular expression.</source>
        <translation>تعبير نمطي.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>طريقة المطابقة</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>إزالة هذا الشرط</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>ما يُبحث عنه</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>موضع البحث</translation>
    </message>
    <message>
        <source>Whole words, whatever their case and accents; ferr* also finds ferries.</source>
        <translation>كلمات كاملة، بصرف النظر عن حالة الأحرف وعلاماتها؛ البحث عن ferr*‎ يجد أيضًا ferries.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The settings could not be written. Make room on the disk with the library.</source>
        <translation>تعذّر حفظ الإعدادات. أفرغ مكانًا على القرص الذي فيه المكتبة.</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>It did not answer for a minute.</source>
        <translation>لم يستجب مدة دقيقة.</translation>
    </message>
    <message>
        <source>The part of Cutline that fetches news cannot be started. Install it again.</source>
        <translation>يتعذر تشغيل جزء Cutline الذي يجلب الأخبار. ثبّت البرنامج من جديد.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>&amp;Add a feed …</source>
        <translation>إ&amp;ضافة موجز …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>لل&amp;خلف</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>إ&amp;شارة مرجعية</translation>
    </message>
    <message>
        <source>&amp;Clear the history</source>
        <translation>مسح الس&amp;جل</translation>
    </message>
    <message>
        <source>&amp;Comfortable headlines</source>
        <translation>عناوين م&amp;ريحة</translation>
    </message>
    <message>
        <source>&amp;Copies of the library …</source>
        <translation>نُسخ ال&amp;مكتبة …</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>نسخ الراب&amp;ط</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>م&amp;لف</translation>
    </message>
    <message>
        <source>&amp;Find in this story</source>
        <translation>&amp;بحث في هذا المقال</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>للأ&amp;مام</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Hide feeds without unread stories</source>
        <translation>إ&amp;خفاء الموجزات الخالية من مقالات غير مقروءة</translation>
    </message>
    <message>
        <source>&amp;Highlight what is selected</source>
        <translation>ت&amp;ظليل النص المحدد</translation>
    </message>
    <message>
        <source>&amp;Import feeds or stories …</source>
        <translation>ا&amp;ستيراد موجزات أو مقالات …</translation>
    </message>
    <message>
        <source>&amp;Jump to a headline</source>
        <translation>الا&amp;نتقال إلى عنوان</translation>
    </message>
    <message>
        <source>&amp;Keep a page …</source>
        <translation>&amp;حفظ صفحة …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>ال&amp;عنوان التالي</translation>
    </message>
    <message>
        <source>&amp;Normal type</source>
        <translation>حجم الخط الع&amp;ادي</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>&amp;فتح الأصل</translation>
    </message>
    <message>
        <source>&amp;Paste a link</source>
        <translation>&amp;لصق رابط</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>العنوان ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;طباعة …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;تحديث</translation>
    </message>
    <message>
        <source>&amp;Search all stories</source>
        <translation>&amp;بحث في كل المقالات</translation>
    </message>
    <message>
        <source>&amp;Search for what is selected</source>
        <translation>بحث عن النص المح&amp;دد</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;سيبيا</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>م&amp;قال</translation>
    </message>
    <message>
        <source>&amp;Titles only</source>
        <translation>ال&amp;عناوين فقط</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Write a note …</source>
        <translation>كتابة ملا&amp;حظة …</translation>
    </message>
    <message>
        <source>About &amp;Cutline</source>
        <translation>&amp;حول Cutline</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>By the &amp;hour</source>
        <translation>حسب ال&amp;وقت</translation>
    </message>
    <message>
        <source>C&amp;ompact headlines</source>
        <translation>عناوين م&amp;تراصة</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>التبديل بين الفاتح والداكن</translation>
    </message>
    <message>
        <source>Compare earlier &amp;versions …</source>
        <translation>مقارنة الإ&amp;صدارات السابقة …</translation>
    </message>
    <message>
        <source>Copies of a story as &amp;one line</source>
        <translation>نُسخ المقال في سطر وا&amp;حد</translation>
    </message>
    <message>
        <source>Copy a &amp;report for the developers</source>
        <translation>نسخ &amp;تقرير للمطورين</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>نس&amp;خ كاقتباس</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>تصدي&amp;ر …</translation>
    </message>
    <message>
        <source>Fee&amp;d settings …</source>
        <translation>إعدادات المو&amp;جز …</translation>
    </message>
    <message>
        <source>Feeds as &amp;icons</source>
        <translation>الموجزات &amp;كأيقونات</translation>
    </message>
    <message>
        <source>Fo&amp;llow this story …</source>
        <translation>&amp;متابعة هذا المقال …</translation>
    </message>
    <message>
        <source>Go to &amp;anything …</source>
        <translation>انتقال إلى أي &amp;شيء …</translation>
    </message>
    <message>
        <source>Larger &amp;type</source>
        <translation>تك&amp;بير الخط</translation>
    </message>
    <message>
        <source>Make complete &amp;offline</source>
        <translation>إتاحة كاملة دون ات&amp;صال</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>تعليم ال&amp;كل كمقروء</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>تعليم كم&amp;قروء</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>&amp;غير المقروء التالي</translation>
    </message>
    <message>
        <source>Notes and &amp;highlights …</source>
        <translation>الملاحظات والت&amp;ظليل …</translation>
    </message>
    <message>
        <source>Oldest &amp;first</source>
        <translation>الأ&amp;قدم أولًا</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>صف&amp;حة لأسفل، ثم غير المقروء التالي</translation>
    </message>
    <message>
        <source>Pick from &amp;starter feeds …</source>
        <translation>الاختيار من الموجزات الم&amp;قترحة …</translation>
    </message>
    <message>
        <source>R&amp;ules …</source>
        <translation>الق&amp;واعد …</translation>
    </message>
    <message>
        <source>Re&amp;name the feed or folder</source>
        <translation>إعا&amp;دة تسمية الموجز أو المجلد</translation>
    </message>
    <message>
        <source>Read alou&amp;d</source>
        <translation>القراءة بصوت &amp;عالٍ</translation>
    </message>
    <message>
        <source>Refresh e&amp;verything</source>
        <translation>تحديث ال&amp;كل</translation>
    </message>
    <message>
        <source>S&amp;ettings …</source>
        <translation>الإ&amp;عدادات …</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>إيقا&amp;ف التحديث</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search …</source>
        <translation>ح&amp;فظ هذا البحث …</translation>
    </message>
    <message>
        <source>Show &amp;feeds</source>
        <translation>إظهار ال&amp;موجزات</translation>
    </message>
    <message>
        <source>Show &amp;related stories</source>
        <translation>إظهار المقالات &amp;ذات الصلة</translation>
    </message>
    <message>
        <source>Show the &amp;log …</source>
        <translation>إظهار ال&amp;سجل …</translation>
    </message>
    <message>
        <source>Show the page’s own &amp;text</source>
        <translation>إظهار &amp;نص الصفحة نفسها</translation>
    </message>
    <message>
        <source>Smaller ty&amp;pe</source>
        <translation>ت&amp;صغير الخط</translation>
    </message>
    <message>
        <source>Stora&amp;ge …</source>
        <translation>الت&amp;خزين …</translation>
    </message>
    <message>
        <source>Ta&amp;gs …</source>
        <translation>ال&amp;وسوم …</translation>
    </message>
    <message>
        <source>Type and colours</source>
        <translation>الخط والألوان</translation>
    </message>
</context>
<context>
    <name>article</name>
    <message numerus="yes">
        <source>%n earlier versions</source>
        <translation>
            <numerusform>لا إصدارات سابقة</numerusform>
            <numerusform>إصدار سابق واحد</numerusform>
            <numerusform>إصداران سابقان</numerusform>
            <numerusform>%n إصدارات سابقة</numerusform>
            <numerusform>%n إصدارًا سابقًا</numerusform>
            <numerusform>%n إصدار سابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>قراءة في أقل من دقيقة</numerusform>
            <numerusform>قراءة في دقيقة</numerusform>
            <numerusform>قراءة في دقيقتين</numerusform>
            <numerusform>قراءة في %n دقائق</numerusform>
            <numerusform>قراءة في %n دقيقة</numerusform>
            <numerusform>قراءة في %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>بقلم {names}</translation>
    </message>
    <message>
        <source>By {names} and {last}</source>
        <translation>بقلم {names} و{last}</translation>
    </message>
    <message>
        <source>Caption and credit are copied.</source>
        <translation>تم نسخ تعليق الصورة ومصدرها.</translation>
    </message>
    <message>
        <source>Choose a headline</source>
        <translation>اختر عنوانًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شفرة برمجية</translation>
    </message>
    <message>
        <source>Complete offline</source>
        <translation>متاح كاملًا دون اتصال</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy caption and credit</source>
        <translation>نسخ تعليق الصورة ومصدرها</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy photo</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Copy the article’s address</source>
        <translation>نسخ رابط المقال</translation>
    </message>
    <message>
        <source>Copy the photo with caption and credit</source>
        <translation>نسخ الصورة مع تعليقها ومصدرها</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>انتقال إلى هناك</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Highlight: {color}</source>
        <translation>تظليل: {color}</translation>
    </message>
    <message>
        <source>Highlighted, and no longer in the story</source>
        <translation>نص مظلَّل لم يعد في المقال</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Only the teaser is here; the rest is fetched at the next refresh.</source>
        <translation>المقتطف وحده متاح هنا؛ ويُجلب الباقي عند التحديث القادم.</translation>
    </message>
    <message>
        <source>Open in a card</source>
        <translation>فتح في بطاقة</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Open or fold</source>
        <translation>فتح أو طي</translation>
    </message>
    <message>
        <source>Open the original page</source>
        <translation>فتح الصفحة الأصلية</translation>
    </message>
    <message>
        <source>Open what is embedded here</source>
        <translation>فتح المحتوى المضمَّن هنا</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Photo not yet downloaded</source>
        <translation>لم تُنزَّل الصورة بعد</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Read the whole story at {site}</source>
        <translation>قراءة المقال كاملًا على {site}</translation>
    </message>
    <message>
        <source>Save photo</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Save photo …</source>
        <translation>حفظ الصورة …</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation>إظهار الصورة</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>تصغير (−)</translation>
    </message>
    <message numerus="yes">
        <source>Table, %n rows</source>
        <translation>
            <numerusform>جدول بلا صفوف</numerusform>
            <numerusform>جدول من صف واحد</numerusform>
            <numerusform>جدول من صفين</numerusform>
            <numerusform>جدول من %n صفوف</numerusform>
            <numerusform>جدول من %n صفًا</numerusform>
            <numerusform>جدول من %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Teaser and {photos} are here; the rest is fetched at the next refresh.</source>
        <translation>المتاح هنا: المقتطف و{photos}؛ ويُجلب الباقي عند التحديث القادم.</translation>
    </message>
    <message>
        <source>Text and {photos} are here; the rest is fetched at the next refresh.</source>
        <translation>المتاح هنا: النص و{photos}؛ ويُجلب الباقي عند التحديث القادم.</translation>
    </message>
    <message>
        <source>The photo could not be saved as {file}: its file or the folder is missing.</source>
        <translation>تعذر حفظ الصورة باسم {file}: ملفها أو المجلد مفقود.</translation>
    </message>
    <message>
        <source>The photo could not be saved as {file}: the folder cannot be written to, or the disk is full.</source>
        <translation>تعذر حفظ الصورة باسم {file}: لا تمكن الكتابة في المجلد، أو القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The photo is copied, with its caption and credit.</source>
        <translation>تم نسخ الصورة مع تعليقها ومصدرها.</translation>
    </message>
    <message>
        <source>The text is here; the photo is fetched at the next refresh.</source>
        <translation>النص متاح هنا؛ وتُجلب الصورة عند التحديث القادم.</translation>
    </message>
    <message>
        <source>The text is here; the photos are fetched at the next refresh.</source>
        <translation>النص متاح هنا؛ وتُجلب الصور عند التحديث القادم.</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>النص المحدد</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>ملاحظتك</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>updated {time}</source>
        <translation>حُدِّث {time}</translation>
    </message>
    <message numerus="yes">
        <source>updated, %n earlier versions</source>
        <translation>
            <numerusform>محدَّث، لا إصدارات سابقة</numerusform>
            <numerusform>محدَّث، إصدار سابق واحد</numerusform>
            <numerusform>محدَّث، إصداران سابقان</numerusform>
            <numerusform>محدَّث، %n إصدارات سابقة</numerusform>
            <numerusform>محدَّث، %n إصدارًا سابقًا</numerusform>
            <numerusform>محدَّث، %n إصدار سابق</numerusform>
        </translation>
    </message>
    <message>
        <source>{here} of {all} photos</source>
        <translation>{here} من أصل {all} من الصور</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message numerus="yes">
        <source>%n paragraphs as before</source>
        <translation>
            <numerusform>لا فقرات دون تغيير</numerusform>
            <numerusform>فقرة واحدة دون تغيير</numerusform>
            <numerusform>فقرتان دون تغيير</numerusform>
            <numerusform>%n فقرات دون تغيير</numerusform>
            <numerusform>%n فقرة دون تغيير</numerusform>
            <numerusform>%n فقرة دون تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>تعليقات الصور</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حُذف</translation>
    </message>
</context>
<context>
    <name>empty</name>
    <message>
        <source>All read</source>
        <translation>الكل مقروء</translation>
    </message>
    <message>
        <source>Fewer words find more. Try caption:bridge, feed:guardian, is:bookmarked or “words in a row”.</source>
        <translation>كلما قلّت الكلمات زادت النتائج. جرّب caption:bridge أو feed:guardian أو is:bookmarked أو &quot;كلمات متتالية&quot;.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>لا مقالات بعد</translation>
    </message>
    <message>
        <source>No story contains “{query}”</source>
        <translation>لا مقال فيه «{query}»</translation>
    </message>
    <message>
        <source>Nothing bookmarked yet</source>
        <translation>لا إشارات مرجعية بعد</translation>
    </message>
    <message>
        <source>Nothing could be fetched</source>
        <translation>تعذر جلب أي شيء</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Nothing is complete yet</source>
        <translation>لا مقال مكتمل بعد</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>لم تفتح أي مقال بعد</translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation>لا شيء اليوم بعد</translation>
    </message>
    <message>
        <source>A story that you bookmark stays, even when its feed is removed.</source>
        <translation>المقال ذو الإشارة المرجعية يبقى حتى بعد إزالة موجزه.</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>لا ملاحظات بعد</translation>
    </message>
    <message>
        <source>Press {keys} on a story to keep it for good. It stays even when its feed is removed.</source>
        <translation>اضغط {keys} على أي مقال للاحتفاظ به دائمًا. ويبقى حتى بعد إزالة موجزه.</translation>
    </message>
    <message>
        <source>Press {keys} to write a note on a story. Stories with notes or highlights come here.</source>
        <translation>اضغط {keys} لكتابة ملاحظة على مقال. تأتي إلى هنا المقالات التي فيها ملاحظات أو تمييزات.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation>إظهار كل المقالات</translation>
    </message>
    <message>
        <source>Stories come here as soon as they answer “{query}”.</source>
        <translation>تظهر المقالات هنا فور مطابقتها «{query}».</translation>
    </message>
    <message>
        <source>Stories come here when their text and all their photos can be had without a network.</source>
        <translation>تظهر المقالات هنا عندما يتاح نصها وكل صورها دون شبكة.</translation>
    </message>
    <message>
        <source>Stories dated today come here as they arrive.</source>
        <translation>تظهر المقالات المؤرخة بتاريخ اليوم هنا عند وصولها.</translation>
    </message>
    <message>
        <source>Stories that you open come here, the latest first.</source>
        <translation>تظهر هنا المقالات التي تفتحها، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Stories with notes or highlights come here.</source>
        <translation>تأتي إلى هنا المقالات التي فيها ملاحظات أو تمييزات.</translation>
    </message>
    <message>
        <source>There is nothing unread here.</source>
        <translation>لا شيء غير مقروء هنا.</translation>
    </message>
    <message>
        <source>They come in with the next refresh.</source>
        <translation>تصل مع التحديث القادم.</translation>
    </message>
    <message>
        <source>This search cannot be read</source>
        <translation>تتعذر قراءة عبارة البحث هذه</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يمكن فعله</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>A condition on the {field} has nothing to look for.</source>
        <translation>الشرط على «{field}» لا يحدد ما يُبحث عنه.</translation>
    </message>
    <message>
        <source>A feed is visited every {number} minutes at most.</source>
        <translation>يُزار الموجز مرة كل {number} دقائق على الأكثر.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>تحتاج القاعدة إلى اسم.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>يحتاج البحث المحفوظ إلى اسم.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>يحتاج الوسم إلى اسم.</translation>
    </message>
    <message>
        <source>Brackets are nested more than {number} deep. Use fewer.</source>
        <translation>الأقواس متداخلة أكثر من {number} مستوى. استخدم أقل.</translation>
    </message>
    <message>
        <source>Cutline has stopped because of a fault of its own.</source>
        <translation>توقف Cutline بسبب خلل فيه.</translation>
    </message>
    <message>
        <source>It could not be read: it takes too much time or memory.</source>
        <translation>تعذرت القراءة: تستهلك وقتًا أو ذاكرة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>It is written down in {file}; please report it.</source>
        <translation>دُوّن في {file}؛ يُرجى الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>No address was given.</source>
        <translation>لم يُعطَ أي رابط.</translation>
    </message>
    <message>
        <source>Nothing can be read of {file}, and there is no copy of it. To begin anew, move its folder away.</source>
        <translation>تعذرت قراءة أي شيء من {file}، ولا توجد نسخة منه. للبدء من جديد انقل مجلده إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Put a word right after “{word}”, as in {example}</source>
        <translation>اكتب كلمة بعد «{word}» مباشرة، مثل {example}</translation>
    </message>
    <message>
        <source>Putting it in order</source>
        <translation>يجري الترتيب</translation>
    </message>
    <message>
        <source>Reading what is whole of the damaged library</source>
        <translation>تُقرأ الأجزاء السليمة من المكتبة التالفة</translation>
    </message>
    <message>
        <source>Some articles could not be read again: it takes too much time or memory.</source>
        <translation>تعذرت إعادة قراءة بعض المقالات: تستهلك وقتًا أو ذاكرة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The address of {host} could not be looked up just now.</source>
        <translation>تعذر الآن البحث عن عنوان {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} belongs to another site.</source>
        <translation>شهادة {host} تخص موقعًا آخر.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted.</source>
        <translation>لا يمكن الوثوق بشهادة {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired: the site must renew it, and this machine&apos;s clock must be right.</source>
        <translation>انتهت صلاحية شهادة {host}: على الموقع تجديدها، وتأكد من صحة ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by an authority that this machine does not know.</source>
        <translation>شهادة {host} وقعتها جهة لا يعرفها هذا الجهاز.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by nobody but the site itself.</source>
        <translation>شهادة {host} لم يوقعها أحد سوى الموقع نفسه.</translation>
    </message>
    <message>
        <source>The damaged file is kept in {folder}.</source>
        <translation>الملف التالف محفوظ في {folder}.</translation>
    </message>
    <message>
        <source>The disk with the library in {folder} failed to read or write. See that the disk is sound.</source>
        <translation>أخفق القرص الذي فيه المكتبة في {folder} في القراءة أو الكتابة. تأكد من سلامة القرص.</translation>
    </message>
    <message>
        <source>The disk with the library in {folder} is full, so nothing was changed. Make room and try again.</source>
        <translation>القرص الذي فيه المكتبة في {folder} ممتلئ، فلم يتغير شيء. وفّر مساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The file holds a single entry of more than {number} signs, and cannot be read.</source>
        <translation>في الملف مدخل واحد يزيد على {number} حرفًا، ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The file is broken off or damaged at this place; what stands before it was taken.</source>
        <translation>الملف مبتور أو تالف في هذا الموضع، وقد أُخذ ما قبله.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>تعذرت قراءة الملف {file}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {why}. Choose another place for the library.</source>
        <translation>تعذر إنشاء المجلد {folder}: {why}. اختر مكانًا آخر للمكتبة.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be read. Give yourself the right to it.</source>
        <translation>لا يُسمح بقراءة المجلد {folder}. امنح نفسك حق قراءته.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be written, and so its library cannot be opened. Copy it elsewhere.</source>
        <translation>لا يُسمح بالكتابة في المجلد {folder}، فلا يمكن فتح مكتبته. انسخها إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The library in {file} is damaged. Choose another backup.</source>
        <translation>المكتبة في {file} تالفة. اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>The library in {folder} cannot be made whole: {why}</source>
        <translation>تعذر إصلاح المكتبة في {folder}: {why}</translation>
    </message>
    <message>
        <source>The library in {folder} cannot be opened. See that {file} there is a file you may read and write.</source>
        <translation>تعذر فتح المكتبة في {folder}. تأكد من أن {file} هناك ملف يمكنك قراءته والكتابة فيه.</translation>
    </message>
    <message>
        <source>The library in {folder} is closed.</source>
        <translation>المكتبة في {folder} مغلقة.</translation>
    </message>
    <message>
        <source>The library in {folder} is damaged in more than its indexes.</source>
        <translation>تلف المكتبة في {folder} يتجاوز فهارسها.</translation>
    </message>
    <message>
        <source>The library in {folder} is damaged, and was not copied. Bring back what can be read with: cutline check --repair</source>
        <translation>المكتبة في {folder} تالفة ولم تُنسخ. استعد ما تمكن قراءته بالأمر: cutline check --repair</translation>
    </message>
    <message>
        <source>The library in {folder} is damaged. Bring back what can be read with: cutline check --repair</source>
        <translation>المكتبة في {folder} تالفة. استعد ما تمكن قراءته بالأمر: cutline check --repair</translation>
    </message>
    <message>
        <source>The library in {folder} is open. Close Cutline first, then {what}.</source>
        <translation>المكتبة في {folder} مفتوحة. أغلق Cutline أولًا ثم أعد المحاولة ({what}).</translation>
    </message>
    <message>
        <source>The library in {folder} may not be written. Give yourself the right to change its files.</source>
        <translation>لا يُسمح بالكتابة في المكتبة في {folder}. امنح نفسك حق تغيير ملفاتها.</translation>
    </message>
    <message>
        <source>The library in {folder} was busy for {number} seconds, so nothing was changed. Try again in a moment.</source>
        <translation>كانت المكتبة في {folder} مشغولة مدة {number} ثوانٍ، فلم يتغير شيء. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>The library in {folder} was not moved. {why}</source>
        <translation>لم تُنقل المكتبة في {folder}. {why}</translation>
    </message>
    <message>
        <source>The library in {folder} was written by a newer Cutline. Install the newest Cutline to open it.</source>
        <translation>كتب المكتبة في {folder} إصدار أحدث من Cutline. ثبّت أحدث إصدار لفتحها.</translation>
    </message>
    <message>
        <source>The library was damaged.</source>
        <translation>كانت المكتبة تالفة.</translation>
    </message>
    <message>
        <source>The library was moved to {folder}, and is not there. Plug in the disk that it is on, or say where it is.</source>
        <translation>نُقلت المكتبة إلى {folder} وليست هناك. صِل القرص الذي هي عليه، أو حدد مكانها.</translation>
    </message>
    <message>
        <source>The list is damaged at this place; what stands before it was taken.</source>
        <translation>القائمة تالفة في هذا الموضع، وقد أُخذ ما قبله.</translation>
    </message>
    <message>
        <source>The list is larger than {number} MB. Export it without its pictures.</source>
        <translation>حجم القائمة أكبر من {number} ميغابايت. صدّرها دون صورها.</translation>
    </message>
    <message>
        <source>The list of feeds is larger than {number} MB, and no such list is.</source>
        <translation>حجم قائمة الموجزات أكبر من {number} ميغابايت، ولا توجد قائمة بهذا الحجم.</translation>
    </message>
    <message>
        <source>The network cannot be reached: check this machine&apos;s connection.</source>
        <translation>تعذر الوصول إلى الشبكة: تحقق من اتصال هذا الجهاز.</translation>
    </message>
    <message>
        <source>The page at {address} is empty.</source>
        <translation>الصفحة في {address} فارغة.</translation>
    </message>
    <message>
        <source>The page {address} could not be read: it takes too much time or memory.</source>
        <translation>تعذرت قراءة الصفحة {address}: تستهلك وقتًا أو ذاكرة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The pattern is longer than {number} characters.</source>
        <translation>النمط أطول من {number} حرفًا.</translation>
    </message>
    <message>
        <source>The pattern {pattern} could take too long. Let at most two parts of it repeat without an end, or write \d++ for \d+.</source>
        <translation>قد يستغرق النمط {pattern} وقتًا طويلًا. اجعل جزأين منه على الأكثر يتكرران بلا حد، أو اكتب \d++ بدلًا من \d+.</translation>
    </message>
    <message>
        <source>The pattern {pattern} has a mistake: {why}.</source>
        <translation>في النمط {pattern} خطأ: {why}.</translation>
    </message>
    <message>
        <source>The pattern {pattern} refers back to itself, which a rule cannot do.</source>
        <translation>يشير النمط {pattern} إلى نفسه، وهذا لا تدعمه القواعد.</translation>
    </message>
    <message>
        <source>The pattern {pattern} repeats what repeats or varies itself, which could take for ever.</source>
        <translation>يكرر النمط {pattern} ما هو متكرر أو متغير، وقد يستغرق ذلك وقتًا بلا نهاية.</translation>
    </message>
    <message>
        <source>The pattern {pattern} uses “(?…”, which a rule cannot do.</source>
        <translation>يستخدم النمط {pattern} الصيغة «(?…» التي لا تدعمها القواعد.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written: {why}. Make room, or see who may write there.</source>
        <translation>تعذرت كتابة الصورة {file}: {why}. وفّر مساحة، أو تحقق ممن يسمح له بالكتابة هناك.</translation>
    </message>
    <message>
        <source>The proxy does not let us through to {host}: check the proxy settings.</source>
        <translation>لا يسمح الوكيل بالوصول إلى {host}: تحقق من إعدادات الوكيل.</translation>
    </message>
    <message>
        <source>The rule {name} does nothing: say what is to be done then.</source>
        <translation>القاعدة {name} لا تفعل شيئًا: حدد ما يُفعل عندئذ.</translation>
    </message>
    <message>
        <source>The rule {name} has no condition: say when it is to act.</source>
        <translation>القاعدة {name} بلا شرط: حدد متى تعمل.</translation>
    </message>
    <message>
        <source>The search has more than {number} words. Use fewer.</source>
        <translation>في البحث أكثر من {number} كلمة. استخدم أقل.</translation>
    </message>
    <message>
        <source>The table is damaged near line {number}; what stands before it was taken.</source>
        <translation>الجدول تالف قرب السطر {number}، وقد أُخذ ما قبله.</translation>
    </message>
    <message>
        <source>The text of {address} could not be cleaned: it takes too much time or memory.</source>
        <translation>تعذر تنظيف نص {address}: يستهلك وقتًا أو ذاكرة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The zip file is damaged or locked by a password. Unpack it and import what is in it.</source>
        <translation>ملف zip تالف أو مقفل بكلمة سر. فكّ ضغطه واستورد ما فيه.</translation>
    </message>
    <message>
        <source>There is a rule {name} already. Choose another name.</source>
        <translation>توجد قاعدة باسم {name}. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is a saved search {name} already. Choose another name.</source>
        <translation>يوجد بحث محفوظ باسم {name}. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is a tag {name} already. Merge the two, or choose another name.</source>
        <translation>يوجد وسم باسم {name}. ادمج الوسمين أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no article to write: nothing in the library answers to what was asked.</source>
        <translation>لا مقال لكتابته: لا شيء في المكتبة يطابق المطلوب.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>لا يوجد ملف {file}.</translation>
    </message>
    <message>
        <source>There is no host called {host}: check the spelling, or the site is gone.</source>
        <translation>لا يوجد مضيف باسم {host}: تحقق من كتابته، أو ربما اختفى الموقع.</translation>
    </message>
    <message>
        <source>There is no library in {folder}.</source>
        <translation>لا توجد مكتبة في {folder}.</translation>
    </message>
    <message>
        <source>There is no library in {folder}. Choose another folder, or a backup.</source>
        <translation>لا توجد مكتبة في {folder}. اختر مجلدًا آخر أو نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is nothing at {address} (status 404): look for its new address on the site.</source>
        <translation>لا يوجد شيء في {address} (الحالة 404): ابحث عن رابطه الجديد في الموقع.</translation>
    </message>
    <message>
        <source>There is nothing to look for. Type a word, a name or a phrase.</source>
        <translation>لا شيء للبحث عنه. اكتب كلمة أو اسمًا أو عبارة.</translation>
    </message>
    <message>
        <source>This file is not an OPML list of feeds: export one from your other reader and try again.</source>
        <translation>هذا الملف ليس قائمة موجزات OPML: صدّر قائمة من قارئك الآخر وأعد المحاولة.</translation>
    </message>
    <message>
        <source>This file is nothing that Cutline can import. It takes lists of feeds (OPML), starred items (JSON), saved pages (CSV, HTML or JSON), bookmarks (HTML), and what Cutline itself has exported (JSON Lines).</source>
        <translation>لا يستطيع Cutline استيراد هذا الملف. يقبل قوائم الموجزات (OPML)، والعناصر المميزة بنجمة (JSON)، والصفحات المحفوظة (CSV أو HTML أو JSON)، والإشارات المرجعية (HTML)، وما صدّره Cutline نفسه (JSON Lines).</translation>
    </message>
    <message>
        <source>This file was written by a newer Cutline. Install the newest Cutline to read it.</source>
        <translation>كتب هذا الملف إصدار أحدث من Cutline. ثبّت أحدث إصدار لقراءته.</translation>
    </message>
    <message>
        <source>This rule is no longer there.</source>
        <translation>لم تعد هذه القاعدة موجودة.</translation>
    </message>
    <message>
        <source>This saved search is no longer there.</source>
        <translation>لم يعد هذا البحث المحفوظ موجودًا.</translation>
    </message>
    <message>
        <source>What was typed is not all text, so nothing was changed. Type it again, in UTF-8.</source>
        <translation>ما كُتب ليس كله نصًّا، فلم يتغير شيء. اكتبه من جديد بترميز UTF-8.</translation>
    </message>
    <message>
        <source>What was wrong is mended.</source>
        <translation>تم إصلاح ما كان معطوبًا.</translation>
    </message>
    <message>
        <source>{address} cannot be fetched: only http, https and file addresses can.</source>
        <translation>تعذر جلب {address}: يمكن جلب روابط http وhttps وfile فقط.</translation>
    </message>
    <message>
        <source>{address} could not be read: it takes too much time or memory. It may be damaged.</source>
        <translation>تعذرت قراءة {address}: يستهلك وقتًا أو ذاكرة أكثر من اللازم. قد يكون تالفًا.</translation>
    </message>
    <message>
        <source>{address} holds more brackets than Cutline will read: the feed may be damaged.</source>
        <translation>في {address} أقواس أكثر مما يقرؤه Cutline: قد يكون الموجز تالفًا.</translation>
    </message>
    <message>
        <source>{address} holds more tags than Cutline will read: the feed may be damaged.</source>
        <translation>في {address} وسوم أكثر مما يقرؤه Cutline: قد يكون الموجز تالفًا.</translation>
    </message>
    <message>
        <source>{address} is JSON, but not a feed.</source>
        <translation>{address} ملف JSON لكنه ليس موجزًا.</translation>
    </message>
    <message>
        <source>{address} is XML, but not a feed.</source>
        <translation>{address} ملف XML لكنه ليس موجزًا.</translation>
    </message>
    <message>
        <source>{address} is a feed too broken to be read.</source>
        <translation>{address} موجز معطوب إلى حد تتعذر معه قراءته.</translation>
    </message>
    <message>
        <source>{address} is a web page, not a feed.</source>
        <translation>{address} صفحة ويب وليس موجزًا.</translation>
    </message>
    <message>
        <source>{address} is a web page, not a feed; it offers one.</source>
        <translation>{address} صفحة ويب وليس موجزًا، وهي تعرض موجزًا واحدًا.</translation>
    </message>
    <message>
        <source>{address} is a web page, not a feed; it offers {number}.</source>
        <translation>{address} صفحة ويب وليس موجزًا، وعدد الموجزات التي تعرضها {number}.</translation>
    </message>
    <message>
        <source>{address} is broken JSON: the site must mend its feed.</source>
        <translation>{address} ملف JSON معطوب: على الموقع إصلاح موجزه.</translation>
    </message>
    <message>
        <source>{address} is empty.</source>
        <translation>{address} فارغ.</translation>
    </message>
    <message>
        <source>{address} is empty: there is no feed in it at present.</source>
        <translation>{address} فارغ: لا موجز فيه حاليًا.</translation>
    </message>
    <message>
        <source>{address} is gone for good (status 410): unsubscribe, or look for a new address on the site.</source>
        <translation>اختفى {address} نهائيًا (الحالة 410): ألغِ الاشتراك، أو ابحث عن رابط جديد في الموقع.</translation>
    </message>
    <message>
        <source>{address} is larger than {number} MB, which is the limit.</source>
        <translation>حجم {address} أكبر من {number} ميغابايت، وهو الحد الأقصى.</translation>
    </message>
    <message>
        <source>{address} is left for later: much that its feed links to does not answer.</source>
        <translation>تُرك {address} لوقت لاحق: كثير مما يشير إليه موجزه لا يردّ.</translation>
    </message>
    <message>
        <source>{address} is not a feed.</source>
        <translation>{address} ليس موجزًا.</translation>
    </message>
    <message>
        <source>{address} is not a feed: it is neither XML nor JSON.</source>
        <translation>{address} ليس موجزًا: ليس XML ولا JSON.</translation>
    </message>
    <message>
        <source>{address} is not a web page ({kind}).</source>
        <translation>{address} ليس صفحة ويب ({kind}).</translation>
    </message>
    <message>
        <source>{address} is not an address that can be fetched: check its spelling.</source>
        <translation>{address} ليس رابطًا يمكن جلبه: تحقق من كتابته.</translation>
    </message>
    <message>
        <source>{address} is not an address: check its spelling.</source>
        <translation>{address} ليس رابطًا: تحقق من كتابته.</translation>
    </message>
    <message>
        <source>{address} lies on this machine, outside the folder of its feed.</source>
        <translation>يقع {address} على هذا الجهاز خارج مجلد موجزه.</translation>
    </message>
    <message>
        <source>{address} names no host: check its spelling.</source>
        <translation>لا يذكر {address} أي مضيف: تحقق من كتابته.</translation>
    </message>
    <message>
        <source>{address} points on and on to other addresses, in a circle it seems.</source>
        <translation>يشير {address} إلى روابط أخرى بلا نهاية، في حلقة على ما يبدو.</translation>
    </message>
    <message>
        <source>{address} points to {target}, which is never followed.</source>
        <translation>يشير {address} إلى {target}، وهذا لا يُتبع أبدًا.</translation>
    </message>
    <message>
        <source>{address} says that nothing has changed, but it was never read before. Try again later.</source>
        <translation>يقول {address} إن شيئًا لم يتغير، لكنه لم يُقرأ من قبل. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>{address} shows no article but a {kind} page, so there is nothing to keep.</source>
        <translation>لا يعرض {address} مقالًا بل صفحة من النوع {kind}، فلا شيء للاحتفاظ به.</translation>
    </message>
    <message>
        <source>{feeds} feeds and {bookmarks} bookmarks are here.</source>
        <translation>عدد الموجزات {feeds}، وعدد الإشارات المرجعية {bookmarks}.</translation>
    </message>
    <message>
        <source>{file} can hold one story, and these are {number}. Name a folder for them, such as {folder}.</source>
        <translation>يتسع {file} لمقال واحد، وعدد هذه {number}. اذكر لها مجلدًا مثل {folder}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}. Check the name and try again.</source>
        <translation>تعذرت قراءة {file}: {why}. تحقق من الاسم وأعد المحاولة.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}. Choose another place.</source>
        <translation>تعذرت كتابة {file}: {why}. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{file} is a database, but not a library of Cutline. Choose another folder for the library.</source>
        <translation>{file} قاعدة بيانات لكنها ليست مكتبة Cutline. اختر مجلدًا آخر للمكتبة.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a file.</source>
        <translation>{file} مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>{file} is not a whole backup of Cutline. Choose another one.</source>
        <translation>{file} ليس نسخة احتياطية كاملة من Cutline. اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>{file} says no form that Cutline writes: end it with .epub, .html, .md or .jsonl, or name a folder.</source>
        <translation>لا يدل {file} على صيغة يكتبها Cutline: أنهِ الاسم بـ ‎.epub أو ‎.html أو ‎.md أو ‎.jsonl، أو اذكر مجلدًا.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Cutline. Install the newest Cutline to restore it.</source>
        <translation>كتب {file} إصدار أحدث من Cutline. ثبّت أحدث إصدار لاستعادته.</translation>
    </message>
    <message>
        <source>{file}: {why}. Make room.</source>
        <translation>{file}: {why}. وفّر مساحة.</translation>
    </message>
    <message>
        <source>{file}: {why}. See that the folder is there and may be written.</source>
        <translation>{file}: {why}. تأكد من وجود المجلد ومن السماح بالكتابة فيه.</translation>
    </message>
    <message>
        <source>{folder} and {other} lie within one another. Choose a folder elsewhere.</source>
        <translation>أحد المجلدين {folder} و{other} داخل الآخر. اختر مجلدًا في مكان آخر.</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Choose another place for the library.</source>
        <translation>{folder} ليس مجلدًا. اختر مكانًا آخر للمكتبة.</translation>
    </message>
    <message>
        <source>{folder} is not an empty folder. Choose another one, or a new name in it.</source>
        <translation>{folder} ليس مجلدًا فارغًا. اختر مجلدًا آخر، أو اسمًا جديدًا داخله.</translation>
    </message>
    <message>
        <source>{host} asks for payment before it shows this address.</source>
        <translation>يطلب {host} الدفع قبل إظهار هذا الرابط.</translation>
    </message>
    <message>
        <source>{host} cannot agree with us on a secure connection.</source>
        <translation>تعذر الاتفاق مع {host} على اتصال آمن.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: it will be tried again later.</source>
        <translation>تعذر الوصول إلى {host}: ستُعاد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>{host} cut the connection in the middle: it will be tried again later.</source>
        <translation>قطع {host} الاتصال في منتصفه: ستُعاد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>{host} did not answer in time: it will be tried again later.</source>
        <translation>لم يردّ {host} في الوقت المحدد: ستُعاد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>{host} does not accept the user name and password of this feed: enter them again.</source>
        <translation>لم يقبل {host} اسم المستخدم وكلمة السر لهذا الموجز: أدخلهما من جديد.</translation>
    </message>
    <message>
        <source>{host} does not answer: it is left alone until the next refresh.</source>
        <translation>لا يردّ {host}: سيُترك حتى التحديث القادم.</translation>
    </message>
    <message>
        <source>{host} gave status {status} in place of an answer.</source>
        <translation>أعطى {host} الحالة {status} بدلًا من رد.</translation>
    </message>
    <message>
        <source>{host} has no address: check its spelling.</source>
        <translation>لا عنوان للمضيف {host}: تحقق من كتابته.</translation>
    </message>
    <message>
        <source>{host} has trouble of its own (status {status}) and asks to wait {wait}: it will be tried again later.</source>
        <translation>لدى {host} عطل في خادمه (الحالة {status}) ويطلب الانتظار ({wait}): ستُعاد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>{host} has trouble of its own (status {status}): it will be tried again later.</source>
        <translation>لدى {host} عطل في خادمه (الحالة {status}): ستُعاد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>{host} is a private address, where a public feed may not lead.</source>
        <translation>{host} عنوان خاص لا يجوز لموجز عام أن يقود إليه.</translation>
    </message>
    <message>
        <source>{host} is not the name of a host: check its spelling.</source>
        <translation>{host} ليس اسم مضيف: تحقق من كتابته.</translation>
    </message>
    <message>
        <source>{host} lets only web browsers through (a check for robots): ask the site to open its feed to news readers, or look for another address of it.</source>
        <translation>لا يسمح {host} إلا لمتصفحات الويب (فحص للروبوتات): اطلب من الموقع فتح موجزه لقارئات الأخبار، أو ابحث عن رابط آخر له.</translation>
    </message>
    <message>
        <source>{host} needs a login of the kind {kind}, which Cutline cannot give: look for another address on the site.</source>
        <translation>يطلب {host} تسجيل دخول من النوع {kind} لا يدعمه Cutline: ابحث في الموقع عن رابط آخر.</translation>
    </message>
    <message>
        <source>{host} needs a login: enter the user name and password for this feed.</source>
        <translation>يطلب {host} تسجيل الدخول: أدخل اسم المستخدم وكلمة السر لهذا الموجز.</translation>
    </message>
    <message>
        <source>{host} points elsewhere without saying where (status {status}).</source>
        <translation>يشير {host} إلى مكان آخر دون أن يحدده (الحالة {status}).</translation>
    </message>
    <message>
        <source>{host} refuses the connection: its server is not running, or the port is wrong.</source>
        <translation>رفض {host} الاتصال: خادمه متوقف أو رقم المنفذ خاطئ.</translation>
    </message>
    <message>
        <source>{host} refuses to serve news readers (status {status}): a web browser may still get through.</source>
        <translation>يرفض {host} خدمة قارئات الأخبار (الحالة {status}): قد ينجح متصفح ويب.</translation>
    </message>
    <message>
        <source>{host} says it was asked too often (status 429) and asks to wait {wait}.</source>
        <translation>يقول {host} إنه سُئل أكثر من اللازم (الحالة 429) ويطلب الانتظار: {wait}.</translation>
    </message>
    <message>
        <source>{host} says it was asked too often (status 429).</source>
        <translation>يقول {host} إنه سُئل أكثر من اللازم (الحالة 429).</translation>
    </message>
    <message>
        <source>{host} says that nothing is new, though it was never asked for changes: try again later.</source>
        <translation>يقول {host} إنه لا جديد، مع أنه لم يُسأل عن تغييرات: أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>{host} sent an answer that is broken or not HTTP: it will be tried again later.</source>
        <translation>أرسل {host} ردًّا معطوبًا أو ليس HTTP: ستُعاد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>{host} sent data whose compression is damaged.</source>
        <translation>أرسل {host} بيانات ضغطها تالف.</translation>
    </message>
    <message>
        <source>{name} cannot be merged into itself. Name two tags.</source>
        <translation>لا يمكن دمج {name} مع نفسه. اذكر وسمين.</translation>
    </message>
    <message>
        <source>{number} are lost.</source>
        <translation>عدد ما فُقد {number}.</translation>
    </message>
    <message>
        <source>{number} articles could be read from it, and {more} were brought back from the copy of {time}.</source>
        <translation>عدد المقالات التي أمكنت قراءتها منها {number}، وعدد ما استُعيد من نسخة {time} هو {more}.</translation>
    </message>
    <message>
        <source>{number} articles could be read from it.</source>
        <translation>عدد المقالات التي أمكنت قراءتها منها {number}.</translation>
    </message>
    <message>
        <source>“{verb}” cannot be asked of the {field}.</source>
        <translation>لا يمكن استخدام «{verb}» مع «{field}».</translation>
    </message>
    <message>
        <source>“{word}” is no date. Write it as in {example}</source>
        <translation>«{word}» ليس تاريخًا. اكتبه مثل {example}</translation>
    </message>
    <message>
        <source>“{word}” is unknown. There are {known}.</source>
        <translation>«{word}» غير معروف. المتاح {known}.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>All of “{place}”</source>
        <translation>كل ما في «{place}»</translation>
    </message>
    <message>
        <source>All that Cutline knows, for programs and other libraries</source>
        <translation>كل ما يعرفه Cutline، لبرامج ومكتبات أخرى</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>كتاب إلكتروني</translation>
    </message>
    <message>
        <source>EPUB, for an e-reader: with photos and a table of contents</source>
        <translation>EPUB لقارئ الكتب الإلكترونية: مع الصور وفهرس المحتويات</translation>
    </message>
    <message>
        <source>One HTML file with everything in it</source>
        <translation>ملف HTML واحد فيه كل شيء</translation>
    </message>
    <message>
        <source>Pages to print, with photos, captions and credits</source>
        <translation>صفحات للطباعة، مع الصور وتعليقاتها ومصادرها</translation>
    </message>
    <message>
        <source>Plain text with marks; several stories make a folder</source>
        <translation>نص عادي بعلامات تنسيق؛ وتُحفظ عدة مقالات في مجلد</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
</context>
<context>
    <name>feed</name>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>آخر زيارة</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>الزيارة القادمة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>تاريخ الاشتراك</translation>
    </message>
    <message>
        <source>{total}, {unread} of them unread</source>
        <translation>{total}، منها {unread} غير مقروءة</translation>
    </message>
</context>
<context>
    <name>headlines</name>
    <message>
        <source>Bookmark</source>
        <translation>إضافة إشارة مرجعية</translation>
    </message>
    <message>
        <source>Bookmark no longer</source>
        <translation>إزالة الإشارة المرجعية</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>تصدير …</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروء</translation>
    </message>
    <message>
        <source>Mark older ones as read</source>
        <translation>تعليم الأقدم كمقروءة</translation>
    </message>
    <message>
        <source>Mark those above as read</source>
        <translation>تعليم ما فوقه كمقروء</translation>
    </message>
    <message>
        <source>Mark those below as read</source>
        <translation>تعليم ما تحته كمقروء</translation>
    </message>
    <message>
        <source>Mute words like this …</source>
        <translation>كتم كلمات كهذه …</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n days</source>
        <translation>
            <numerusform>أقدم من اليوم</numerusform>
            <numerusform>أقدم من يوم</numerusform>
            <numerusform>أقدم من يومين</numerusform>
            <numerusform>أقدم من %n أيام</numerusform>
            <numerusform>أقدم من %n يومًا</numerusform>
            <numerusform>أقدم من %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Older than a day</source>
        <translation>أقدم من يوم</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>فتح الأصل</translation>
    </message>
    <message>
        <source>Rule from this story …</source>
        <translation>قاعدة من هذا المقال …</translation>
    </message>
    <message>
        <source>Tags …</source>
        <translation>الوسوم …</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>بإشارة مرجعية</translation>
    </message>
    <message numerus="yes">
        <source>in %n feeds</source>
        <translation>
            <numerusform>في %n موجزات</numerusform>
            <numerusform>في موجز واحد</numerusform>
            <numerusform>في موجزين</numerusform>
            <numerusform>في %n موجزات</numerusform>
            <numerusform>في %n موجزًا</numerusform>
            <numerusform>في %n موجز</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message numerus="yes">
        <source>%n feeds</source>
        <translation>
            <numerusform>%n موجزات</numerusform>
            <numerusform>موجز واحد</numerusform>
            <numerusform>موجزين</numerusform>
            <numerusform>%n موجزات</numerusform>
            <numerusform>%n موجزًا</numerusform>
            <numerusform>%n موجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا مقالات جديدة</numerusform>
            <numerusform>مقال جديد</numerusform>
            <numerusform>مقالان جديدان</numerusform>
            <numerusform>%n مقالات جديدة</numerusform>
            <numerusform>%n مقالًا جديدًا</numerusform>
            <numerusform>%n مقال جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in {feeds}</source>
        <translation>
            <numerusform>لا مقالات جديدة في {feeds}</numerusform>
            <numerusform>مقال جديد في {feeds}</numerusform>
            <numerusform>مقالان جديدان في {feeds}</numerusform>
            <numerusform>%n مقالات جديدة في {feeds}</numerusform>
            <numerusform>%n مقالًا جديدًا في {feeds}</numerusform>
            <numerusform>%n مقال جديد في {feeds}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Feed</source>
        <translation>موجز</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>مقال واحد غير مقروء</numerusform>
            <numerusform>مقالان غير مقروءين</numerusform>
            <numerusform>%n مقالات غير مقروءة</numerusform>
            <numerusform>%n مقالًا غير مقروء</numerusform>
            <numerusform>%n مقال غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>Change what it looks for …</source>
        <translation>تغيير ما يبحث عنه …</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>مسح السجل</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>تصدير …</translation>
    </message>
    <message>
        <source>Feed settings …</source>
        <translation>إعدادات الموجز …</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>الموجزات</translation>
    </message>
    <message>
        <source>Full text from the page</source>
        <translation>النص الكامل من الصفحة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Make complete offline</source>
        <translation>إتاحة كاملة دون اتصال</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>دمج في</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Move to a folder …</source>
        <translation>نقل إلى مجلد …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Open site</source>
        <translation>فتح الموقع</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>إزالة …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>عمليات البحث</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>When the feed gives a teaser</source>
        <translation>عندما يقدم الموجز مقتطفًا</translation>
    </message>
</context>
<context>
    <name>related</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>بأقل من يوم</numerusform>
            <numerusform>بيوم</numerusform>
            <numerusform>بيومين</numerusform>
            <numerusform>بـ%n أيام</numerusform>
            <numerusform>بـ%n يومًا</numerusform>
            <numerusform>بـ%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>بأقل من ساعة</numerusform>
            <numerusform>بساعة</numerusform>
            <numerusform>بساعتين</numerusform>
            <numerusform>بـ%n ساعات</numerusform>
            <numerusform>بـ%n ساعة</numerusform>
            <numerusform>بـ%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>بأقل من دقيقة</numerusform>
            <numerusform>بدقيقة</numerusform>
            <numerusform>بدقيقتين</numerusform>
            <numerusform>بـ%n دقائق</numerusform>
            <numerusform>بـ%n دقيقة</numerusform>
            <numerusform>بـ%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>بأقل من شهر</numerusform>
            <numerusform>بشهر</numerusform>
            <numerusform>بشهرين</numerusform>
            <numerusform>بـ%n أشهر</numerusform>
            <numerusform>بـ%n شهرًا</numerusform>
            <numerusform>بـ%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>بأقل من سنة</numerusform>
            <numerusform>بسنة</numerusform>
            <numerusform>بسنتين</numerusform>
            <numerusform>بـ%n سنوات</numerusform>
            <numerusform>بـ%n سنة</numerusform>
            <numerusform>بـ%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Background  ·  {number}</source>
        <translation>خلفية  ·  {number}</translation>
    </message>
    <message numerus="yes">
        <source>Cutline is still reading %n stories; more may stand here soon.</source>
        <translation>
            <numerusform>لا يزال Cutline يقرأ المقالات؛ قد يظهر المزيد هنا قريبًا.</numerusform>
            <numerusform>لا يزال Cutline يقرأ مقالًا واحدًا؛ قد يظهر المزيد هنا قريبًا.</numerusform>
            <numerusform>لا يزال Cutline يقرأ مقالين؛ قد يظهر المزيد هنا قريبًا.</numerusform>
            <numerusform>لا يزال Cutline يقرأ %n مقالات؛ قد يظهر المزيد هنا قريبًا.</numerusform>
            <numerusform>لا يزال Cutline يقرأ %n مقالًا؛ قد يظهر المزيد هنا قريبًا.</numerusform>
            <numerusform>لا يزال Cutline يقرأ %n مقال؛ قد يظهر المزيد هنا قريبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>قبله</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعده</translation>
    </message>
    <message>
        <source>Latest from {feed}</source>
        <translation>الأحدث من {feed}</translation>
    </message>
    <message>
        <source>No other story in your library is about this one yet.</source>
        <translation>لا يوجد في مكتبتك بعد مقال آخر عن هذا الموضوع.</translation>
    </message>
    <message>
        <source>Not related  (Delete)</source>
        <translation>ليس ذا صلة  (Delete)</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <translation>بحث عن «{words}»</translation>
    </message>
    <message>
        <source>The same story</source>
        <translation>الخبر نفسه</translation>
    </message>
    <message numerus="yes">
        <source>also in %n feeds</source>
        <translation>
            <numerusform>أيضًا في %n موجزات</numerusform>
            <numerusform>أيضًا في موجز واحد</numerusform>
            <numerusform>أيضًا في موجزين</numerusform>
            <numerusform>أيضًا في %n موجزات</numerusform>
            <numerusform>أيضًا في %n موجزًا</numerusform>
            <numerusform>أيضًا في %n موجز</numerusform>
        </translation>
    </message>
    <message>
        <source>also in {feed}</source>
        <translation>أيضًا في {feed}</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>في الوقت نفسه</translation>
    </message>
    <message>
        <source>both: {words}</source>
        <translation>كلاهما: {words}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>النص نفسه</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>{time} earlier</source>
        <translation>قبله {time}</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>بعده {time}</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إضافة إشارة مرجعية</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>It counts as read from the start.</source>
        <translation>يُعدّ مقروءًا من البداية.</translation>
    </message>
    <message>
        <source>It gets this tag; several with commas between them.</source>
        <translation>يُضاف إليه هذا الوسم؛ افصل بين عدة وسوم بفواصل.</translation>
    </message>
    <message>
        <source>It is in no list and in no count.</source>
        <translation>لا يظهر في أي قائمة ولا يدخل في أي عدد.</translation>
    </message>
    <message>
        <source>It is kept for good, with its photos.</source>
        <translation>يُحتفظ به دائمًا مع صوره.</translation>
    </message>
    <message>
        <source>It is told in the desktop’s notice, which the settings turn on.</source>
        <translation>يُذكر في إشعار سطح المكتب، الذي يُفعَّل من الإعدادات.</translation>
    </message>
    <message>
        <source>Its whole text and its photos are fetched at once, whatever its feed says.</source>
        <translation>يُجلب نصه الكامل وصوره فورًا، مهما كانت إعدادات موجزه.</translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation>إتاحة دون اتصال</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>رمز اللغة</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Tag or section</source>
        <translation>الوسم أو القسم</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>إشعاري</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title or teaser</source>
        <translation>العنوان أو المقتطف</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>a feed that was removed</source>
        <translation>موجز تمت إزالته</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>لا يحتوي على</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>لا يطابق</translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>لأقل من يوم</numerusform>
            <numerusform>لمدة يوم واحد</numerusform>
            <numerusform>لمدة يومين</numerusform>
            <numerusform>لمدة %n أيام</numerusform>
            <numerusform>لمدة %n يومًا</numerusform>
            <numerusform>لمدة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>for a day</source>
        <translation>لمدة يوم واحد</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>is</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ليس</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>موجودة</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>يطابق</translation>
    </message>
    <message>
        <source>over since {day}</source>
        <translation>منتهية منذ {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>{condition} “{value}”</source>
        <translation>{condition} «{value}»</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source> MB</source>
        <translation> ميغابايت</translation>
    </message>
    <message>
        <source>A headline that is scrolled past is marked as read</source>
        <translation>تعليم العنوان كمقروء عند تجاوزه بالتمرير</translation>
    </message>
    <message>
        <source>A story that is opened is marked as read</source>
        <translation>تعليم المقال كمقروء عند فتحه</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Also when the machine wakes up, or the network is back.</source>
        <translation>وأيضًا عند استيقاظ الجهاز أو عودة الشبكة.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Bookmarked and tagged stories are always kept.</source>
        <translation>تبقى دائمًا المقالات ذات الإشارة المرجعية أو الوسم.</translation>
    </message>
    <message>
        <source>Characters in a line, at most.</source>
        <translation>الحد الأقصى لعدد المحارف في السطر.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>Copies of the library, one a day</source>
        <translation>نُسخ المكتبة، واحدة كل يوم</translation>
    </message>
    <message>
        <source>Copies of the library, one a week</source>
        <translation>نُسخ المكتبة، واحدة كل أسبوع</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Ends of lines</source>
        <translation>نهايات الأسطر</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعتين</numerusform>
            <numerusform>كل %n ساعات</numerusform>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %n دقائق</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Every action has its keys, and all can be changed.</source>
        <translation>لكل إجراء مفاتيحه، ويمكن تغييرها كلها.</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>نوع الخط</translation>
    </message>
    <message>
        <source>Feeds and refreshing</source>
        <translation>الموجزات والتحديث</translation>
    </message>
    <message numerus="yes">
        <source>For %n days</source>
        <translation>
            <numerusform>لأقل من يوم</numerusform>
            <numerusform>لمدة يوم واحد</numerusform>
            <numerusform>لمدة يومين</numerusform>
            <numerusform>لمدة %n أيام</numerusform>
            <numerusform>لمدة %n يومًا</numerusform>
            <numerusform>لمدة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>For good</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>اعتبارًا من التشغيل القادم.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Helps to find a fault. Without them the log can be shown to anybody.</source>
        <translation>تساعد على إيجاد الخلل. ومن دونها يمكن إطلاع أي شخص على السجل.</translation>
    </message>
    <message>
        <source>Hide feeds without unread stories</source>
        <translation>إخفاء الموجزات الخالية من مقالات غير مقروءة</translation>
    </message>
    <message>
        <source>How many of the last days are kept; 0 for none.</source>
        <translation>عدد الأيام الأخيرة التي يُحتفظ بنُسخها؛ 0 لعدم الاحتفاظ.</translation>
    </message>
    <message>
        <source>It lies in {folder}</source>
        <translation>موقعها {folder}</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>مضبوطة</translation>
    </message>
    <message>
        <source>Keep of each feed</source>
        <translation>الاحتفاظ من كل موجز</translation>
    </message>
    <message>
        <source>Keep stories</source>
        <translation>الاحتفاظ بالمقالات</translation>
    </message>
    <message>
        <source>Keep what is unread, however old</source>
        <translation>الاحتفاظ بغير المقروء مهما قَدُم</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light by day, dark by night</source>
        <translation>فاتح نهارًا، داكن ليلًا</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Look for news when Cutline starts</source>
        <translation>البحث عن الجديد عند بدء Cutline</translation>
    </message>
    <message>
        <source>Look for news while it is open</source>
        <translation>البحث عن الجديد ما دام البرنامج مفتوحًا</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>عرض السطر</translation>
    </message>
    <message>
        <source>More contrast and larger type are taken over from the system.</source>
        <translation>تؤخذ زيادة التباين وحجم الخط من النظام.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Offline and storage</source>
        <translation>دون اتصال والتخزين</translation>
    </message>
    <message>
        <source>One notice for all feeds whose own settings ask for it, while you are elsewhere.</source>
        <translation>إشعار واحد لكل الموجزات التي فُعّلت إشعاراتها في إعداداتها، عندما تكون خارج البرنامج.</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>عند الطلب فقط</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>حرة</translation>
    </message>
    <message>
        <source>Ragged, with hyphens</source>
        <translation>حرة، بواصلات</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Reading one copy of a story reads them all</source>
        <translation>قراءة نسخة واحدة من المقال تُعلّم كل نُسخه كمقروءة</translation>
    </message>
    <message>
        <source>Room for copies of the library</source>
        <translation>مساحة نُسخ المكتبة</translation>
    </message>
    <message>
        <source>Room for pictures</source>
        <translation>مساحة الصور</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>سيبيا</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>Show and change …</source>
        <translation>إظهار وتغيير …</translation>
    </message>
    <message>
        <source>Show the copies of a story as one line</source>
        <translation>إظهار نُسخ المقال في سطر واحد</translation>
    </message>
    <message>
        <source>Show the feeds as icons</source>
        <translation>إظهار الموجزات كأيقونات</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>البقاء في منطقة الإشعارات عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Tell of new stories</source>
        <translation>الإشعار بالمقالات الجديدة</translation>
    </message>
    <message>
        <source>The day begins</source>
        <translation>بداية النهار</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>أحدث مقال</numerusform>
            <numerusform>أحدث مقالين</numerusform>
            <numerusform>أحدث %n مقالات</numerusform>
            <numerusform>أحدث %n مقالًا</numerusform>
            <numerusform>أحدث %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest two are kept at any size.</source>
        <translation>يُحتفظ بأحدث نسختين مهما كان حجمهما.</translation>
    </message>
    <message>
        <source>The night begins</source>
        <translation>بداية الليل</translation>
    </message>
    <message>
        <source>This desktop has no tray, which Cutline needs to tell of news.</source>
        <translation>لا توجد في سطح المكتب هذا منطقة إشعارات، ويحتاج إليها Cutline للإشعار بالأخبار.</translation>
    </message>
    <message>
        <source>Titles and addresses may stand in the log</source>
        <translation>السماح بعناوين المقالات والروابط في السجل</translation>
    </message>
    <message>
        <source>Titles only</source>
        <translation>العناوين فقط</translation>
    </message>
    <message>
        <source>When it is full, those of the oldest read stories go. Bookmarked ones stay.</source>
        <translation>عند امتلائها تُزال صور أقدم المقالات المقروءة. أما صور المقالات ذات الإشارة المرجعية فتبقى.</translation>
    </message>
</context>
<context>
    <name>sizes</name>
    <message numerus="yes">
        <source>%n bookmarks</source>
        <translation>
            <numerusform>لا إشارات مرجعية</numerusform>
            <numerusform>إشارة مرجعية واحدة</numerusform>
            <numerusform>إشارتان مرجعيتان</numerusform>
            <numerusform>%n إشارات مرجعية</numerusform>
            <numerusform>%n إشارة مرجعية</numerusform>
            <numerusform>%n إشارة مرجعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds</source>
        <translation>
            <numerusform>لا موجزات</numerusform>
            <numerusform>موجز واحد</numerusform>
            <numerusform>موجزان</numerusform>
            <numerusform>%n موجزات</numerusform>
            <numerusform>%n موجزًا</numerusform>
            <numerusform>%n موجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>0 MB</source>
        <translation>0 ميغابايت</translation>
    </message>
    <message>
        <source>{feeds}, {stories} and {bookmarks}</source>
        <translation>{feeds} و{stories} و{bookmarks}</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} غيغابايت</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} ميغابايت</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} كيلوبايت</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>%n stories past your rules, about {size}</source>
        <translation>
            <numerusform>لا مقالات خارج قواعد الاحتفاظ، نحو {size}</numerusform>
            <numerusform>مقال واحد خارج قواعد الاحتفاظ، نحو {size}</numerusform>
            <numerusform>مقالان خارج قواعد الاحتفاظ، نحو {size}</numerusform>
            <numerusform>%n مقالات خارج قواعد الاحتفاظ، نحو {size}</numerusform>
            <numerusform>%n مقالًا خارج قواعد الاحتفاظ، نحو {size}</numerusform>
            <numerusform>%n مقال خارج قواعد الاحتفاظ، نحو {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures of old, read stories, {size} over the room they may take</source>
        <translation>صور مقالات قديمة مقروءة، تزيد بمقدار {size} على المساحة المتاحة لها</translation>
    </message>
    <message>
        <source>{size} that lie idle in the database</source>
        <translation>{size} غير مستخدمة في قاعدة البيانات</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
</TS>
