"""Small words that say nothing (left out), and common words of the news that say little (kept, but light).

A library of ten articles cannot tell by itself that "council" is common and "Akkuyu" is not.  `COMMON` tells it: for
each language, groups of words with the share of all news articles in which one of them is expected.
"""

from __future__ import annotations

_STOP = {
    "en": """
        a about above after again against all also am amid an and any are aren as at be because been before being
        below between both but by came can cannot come could couldn did didn do does doesn doing don done down during
        each either else ever every few for from further get gets getting go goes going gone got had hadn has hasn
        have haven having he her here hers herself him himself his how however i if in into is isn it its itself just
        last least less let like ll made make makes making many may me might more most mr mrs ms much must my myself
        near need next no nor not now of off on once one only onto or other others our ours out over own per put re s
        said same say saying says see seen set shall she should since so some still such t take taken than that the
        their theirs them themselves then there these they this those though three through to today together told
        tomorrow too took toward towards two under until up upon us use used ve very via want was wasn way we well
        went were weren what when where whether which while who whom whose why will with within without won would yes
        yesterday yet you your yours yourself nobody somebody anybody everybody anyone someone everyone something
        nothing everything monday tuesday wednesday thursday friday saturday sunday mon tue wed thu
        fri sat sun january february march april june july august september october november december jan feb mar apr
        jun jul aug sep sept oct nov dec
    """,
    "de": """
        aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bis bin bist da
        damit dann das dass dem den denn der des die dies diese diesem diesen dieser dieses doch dort du durch ein
        eine einem einen einer eines er erst es etwa etwas euch für fur gegen gibt habe haben hat hatte hatten hier
        hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jahr jahre jahren jede jeder jetzt
        kann kein keine können konnte laut mehr mein mich mit muss nach neue neuen neuer nicht nichts noch nun nur ob
        oder ohne schon sehr sei seien sein seine seinem seinen seiner seit sich sie sind so soll sollen sollte sowie
        über um und uns unter viele vom von vor war waren was weil weiter welche wenn wer werde werden wie wieder will
        wir wird wo wurde wurden würde zu zum zur zwei zwischen uhr montag dienstag mittwoch donnerstag freitag
        samstag sonntag
    """,
    "fr": """
        a afin ai ainsi alors après as au aucun aujourd aussi autre autres aux avait avant avec avoir car ce cela
        celle ces cet cette ceux chez comme contre dans de depuis dernier dernière des deux dit doit donc dont du elle
        elles en encore entre est et été être eu eux fait faire fois font hui ici il ils jour jours la le les leur
        leurs lors lui mais même mois moins non nos notre nous on ont ou où par pas pendant peu peut plus plusieurs
        pour pourquoi près qu quand que quel quelle qui quoi sa sans se selon sera ses si soit son sont sous sur ta
        tous tout toute toutes très trois un une vers vos votre vous y an ans année années lundi mardi mercredi jeudi
        vendredi samedi dimanche
    """,
    "es": """
        a además ahora al algo alguna alguno ante antes año años aquí así aún aunque cada como con contra cual cuando
        de del desde después dice dijo donde dos durante e el él ella ellas ellos en entre era es esa ese eso esta
        está están este esto estos fue fueron ha había hace hacer han hasta hay hoy la las le les lo los más me mi
        mientras muy ni no nos o otra otro otros para pero poco por porque puede que qué quien según se sea ser será
        si sí sido sin sobre solo sólo son su sus también tan te tiene tienen todo todos tras tres tu un una uno unos
        y ya yo lunes martes miércoles jueves viernes sábado domingo
    """,
    "it": """
        a abbia ad agli ai al alla alle allo anche ancora anni anno aveva che chi ci cinque come con contro cosa così
        da dagli dai dal dalla dalle dei del della delle dello dentro di dopo dove due e è ed era fa fatto fino fra
        già gli ha hanno ho i il in io l la le lei lo loro lui ma mentre mi molto ne nei nel nella nelle nello noi non
        nostro o oggi ogni oltre per perché più poi prima può quale quando quanto quella quello questa questi questo
        qui sarà se secondo sempre senza si sia solo sono sotto sta stata stati stato su sua sue sugli sui sul sulla
        sulle suo tra tre tutti tutto un una uno lunedì martedì mercoledì giovedì venerdì sabato domenica
    """,
    "pt": """
        a ainda além ano anos antes ao aos apenas após as às assim até cada com como contra da das de depois desde dia
        dias diz do dois dos durante e é ela elas ele eles em entre era essa esse esta está este eu foi foram há hoje
        isso já lhe mais mas mesmo mil muito na não nas nem no nos nós num numa o onde os ou outra outro para pela
        pelas pelo pelos pode por porque quando que quem se segundo seja sem ser será seu seus só sobre sua suas
        também tem têm teve todo todos três tudo um uma segunda terça quarta quinta sexta sábado domingo feira
    """,
    "nl": """
        aan al alle als andere bij daar dan dat de deze die dit door dus een eerste en er ook gaat geen haar had
        hebben heeft hem het hier hij hoe hun ik in is ja jaar kan kunnen maar mee meer met mijn moet na naar niet
        nieuwe nog nu of om omdat onder ons op over sinds te tegen tot tussen twee uit van vanaf veel volgens voor
        waar wat we wel werd wie wil worden wordt zegt zich zij zijn zo zonder zou maandag dinsdag woensdag donderdag
        vrijdag zaterdag zondag
    """,
    "sv": """
        alla att av blev bli blir bland de dem den denna deras det detta dig din du där efter ej eller en enligt er
        ett för från får fått genom ha hade han har hela henne hennes hon honom hur här i in inte jag kan kommer man
        med mellan men mer mot mycket ned nu när något några och också om oss på sedan sig sin sina ska som säger sätt
        så till under upp ut utan var vara varit vi vid vill år åt är över måndag tisdag onsdag torsdag fredag lördag
        söndag
    """,
    "da": """
        af alle at blev blive bliver da de dem den denne der deres det dette dig din du efter eller en end er et for
        fra få får gør ham han har have havde hendes her hun hvad hvis hvor i ifølge ikke ind jeg kan kom kommer man
        med meget mellem men mere mod når nogle nu og også om op os over på sig siger sin skal som så til ud under var
        ved vi vil være været år mandag tirsdag onsdag torsdag fredag lørdag søndag
    """,
    "no": """
        alle at av ble bli blir da de dem den denne der deres det dette du eller en enn er et etter for fra få får han
        har hun hva hvis hvor i ifølge ikke inn jeg kan kom kommer man med mellom men mer mot når noen nå og også om
        opp oss over på sa seg sier sin skal som så til tre under ut var ved vi vil være vært år mandag tirsdag onsdag
        torsdag fredag lørdag søndag
    """,
    "pl": """
        a aby ale bez będzie bo by był była było były być co czy dla do dwa go i ich ile im innych iż ja jak jako jego
        jej jest jeszcze jeśli już każdy kiedy która które którego której który których którzy lub ma mają może można
        na nad nie niż o od oraz po pod podczas ponad poza przed przez przy roku są się sobie swoje ta tak także tam
        te tego tej ten to tu tylko tym tych u w we wśród więc wszystko z za ze zł że żeby rok lat poniedziałek wtorek
        środa czwartek piątek sobota niedziela
    """,
    "ru": """
        а без более бы был была были было быть в вам вас ведь весь во вот все всех вы где год года году да даже два
        для до его ее её если есть еще ещё же за здесь и из или им их к как когда который которая которые которых кто
        ли лет либо между меня мне может можно мы на над надо нас не него нее нет ни но о об один однако он она они
        оно от перед по под после при про раз с сам свои своей своих себя со сообщил сообщает сказал так также такой
        там те тем теперь то того тоже только том тот у уже чего чем что чтобы эта эти это этого этой этот этом я
        понедельник вторник среду четверг пятницу субботу воскресенье
    """,
    "uk": """
        а або але без був була були було бути в вже ви від він вона вони для до є ж за з зі і із й його її їх каже
        коли кого між може на над не ні ну о один після по під при про рік року роки та так також там те ти тим то
        того той тому у усі це цей цього цю чи що щоб як яка які який яких
    """,
    "tr": """
        acaba ama ancak artık aslında bazı ben bile bin bir biri biz böyle bu buna bunu bunun çok çünkü da daha de
        defa diye dedi değil en fakat gibi göre gün hem hep hepsi her hiç için iki ile ilgili ise kadar karşı ki kim
        mı mi mu mü ne neden o olan olarak oldu olduğu olması on ona onu onun sonra son söyledi şey şu tüm üzere var
        ve veya ya yani yeni yer yıl yılında yok pazartesi salı çarşamba perşembe cuma cumartesi pazar
    """,
    "ar": """
        في من على إلى الى عن مع أن ان إن هذا هذه ذلك تلك التي الذي الذين كان كانت قد قال قالت لا ما لم لن هو هي هم ثم
        أو او كل بعد قبل بين حتى عند منذ غير حيث خلال كما وقد وقال ولم وفي ومن وهو وهي بعض أي أكثر عام يوم اليوم
    """,
    "cs": """
        a aby ale ani až bez bude budou by byl byla byli bylo být co či další dnes do i ich jak jako je jeho jejich
        její jen ještě již jsem jsou k kde kdo kdy když která které který kteří ke má mezi mimo může na nad ne nebo
        není než o od pak po pod podle pokud pro proti protože před při roce roku s se si tak také tato ten tento to
        tom tu ty u už v ve však z za ze že letech
    """,
    "fi": """
        ei eikä eivät ennen entä että hän häntä ja jo jonka jos jossa joka jotka joita kanssa kertoo keskiviikkona
        kuin kun kuten mikä mitä mukaan muun mutta myös ne niin niitä noin nyt oli olivat olla on ovat se sekä sen
        siitä sitä tai tämä vain vielä viime vuoden vuonna vuotta yli
    """,
    "zh": """
        我们 他们 她们 你们 这个 那个 一个 没有 可以 已经 因为 所以 但是 如果
        以及 或者 对于 关于 通过 进行 表示 目前 记者 报道 今天 昨天 我們 他們
        這個 那個 一個 沒有 已經 因為 對於 關於 透過
        進行 記者 報導 今日 昨日 日本 して した ます です こと もの よる よう など
    """,
}

_COMMON = {
    "en": {
        0.08: """
            new year people time day week month country state government national world first also told accord report
            official president house public group city many company call work plan million part end number leader
            minister home show news back high long help life man woman men women child family second former expect
            include continue begin start find found know think look give place move point four five six
        """,
        0.035: """
            able accept access across act action add address administration affect age agency ago agree agreement aid
            aim air allow almost already always america american among announce another answer appear approve area
            around ask attack attempt attorney authority available avoid away bad bank base battle become behind
            believe best better big bill billion black board body bring british build building business buy campaign
            capital car care carry case cause center central centre century challenge chance change charge check chief
            church claim clear close coast come comment commission committee common community concern condition
            conference confirm congress consider control cost council countries couple course court cover create crime
            crisis cross current cut damage data date deal death decade decide decision defence defense demand
            democrat department deputy describe despite develop development die difference different difficult
            director discuss district draw drive drop early earlier east eastern economic economy education effect
            effort eight election emergency employee energy enough enter environment especially europe european even
            event evidence example executive face fact fail fall far fear federal feel field fight figure fill film
            final finance financial fire firm focus follow food force foreign form free friend front full fund future
            game general global good great ground grow growth gun half hand happen hard head health hear heart hit
            hold hope hospital hour hundred idea impact important increase independent industry information inside
            international interview investigate investigation involve issue item job join judge justice keep key kill
            kind land large late later launch law lawmaker lawyer lead league learn leave left legal letter level
            light likely limit line list little live local london lose loss lot low main major majority market matter
            mean measure media meet meeting member message middle mile military mind minute miss morning mother mount
            name nation nearly network never night nine north northern note nothing nuclear offer office old open
            operation opposition order organization outside owner paper park party pass past patient pay peace percent
            period person phone photo picture play player police policy political politics poll poor popular
            population position possible post pound power prepare present press pressure prevent previous price prime
            prison private problem process produce program project property prosecutor protect protest prove provide
            push question quick quickly race raise rate reach read real really reason recent recently record red
            reduce release remain remove replace republican request require rescue research researcher resident
            respond response rest result return reveal review right rise risk river road role rule run safe safety
            sale save school science scientist sea season seat secretary security seek seem sell senate senator send
            senior serious serve service seven share shoot short shot side sign significant similar site situation
            small social society soldier source south southern space speak special spend spokesman spokeswoman sport
            spread staff stage stand statement station stay step stop story street strike strong student study suffer
            suggest summer support surface system target tax team technology tell temperature term test thing third
            thousand threat threaten throw top total town track trade train travel treat trial trip troops true try
            turn type understand union unit united university update urge value vehicle victim video view village
            violence visit voice vote voter wait walk wall war warn watch water weapon weather web website weekend
            west western white whole wide win winter wind word worker worry write wrong young
        """,
        0.012: """
            absolute active activity actor actually advance advantage advertise advice afternoon agent airport album
            alive alone amount analyst ancient angry animal annual apart apparent appeal apply appoint approach april
            argue argument arm army arrest arrive art article artist aspect assault asset association assume attend
            attention attract audience author average award baby background badly balance ball ban bar barrel bay
            beach beat beautiful bed benefit bid bird birth block blood blue board boat bomb bond book border born
            boss boy branch brand break breath brief briefing brother brown budget burn bus cabinet camera camp cancer
            candidate career cash catch ceremony certain chairman champion channel character chase cheap chemical
            china christian cities citizen civil class clean climate clock club coach coal code cold collapse collect
            college column combine comfort commander commit compare compete competition complain complete complex
            computer concert conclude conduct confidence conflict consumer contact contain content contest contract
            contribute convict cool copy corner corporate correct correspondent count county critic critical criticism
            crowd cultural culture cup currency customer cyclist daily damage dance danger dangerous dark daughter
            dead debate debt declare decline deep defeat deliver delay deny deploy depend deposit design destroy
            detail determine digital dinner diplomat direct disaster discover discovery disease display dispute divide
            doctor document dog dollar door double doubt dozen dream dress drink driver drug dry due duty earn earth
            easy eat edge edition editor effective elect electric electricity eleven embassy emerge emission emotional
            employ empty encourage enemy engine engineer enjoy ensure entire equal equipment escape establish estimate
            evening exchange excite exist expand expensive experience expert explain explode explosion export express
            extend extra extreme eye facility factor factory fair faith famous fan farm farmer fashion fast fatal
            father fault favor feature fee fellow fish flag flat flight flood floor fly foot football forecast forest
            forget formal fort forward foundation freedom fresh fuel fun funeral gain gallery gap garden gas gather
            gay giant girl glass goal god gold golden governor grand grant green guard guess guest guide guilty hair
            hall handle hang happy harbour heat heavy height hide hill historic history hole holiday hot hotel huge
            human hurt husband ice identify image imagine immediate immigration import improve incident income
            indicate individual inflation influence injure injury insist inspire instead institute institution
            insurance intelligence intend interest internet introduce invest investment investor invite iron island
            join joint journal journalist jump jury kid king kitchen knife knowledge lab labor lack lady lake language
            laugh launch layer leadership lesson library lie lift link listen lock lord love luck lunch machine
            magazine mail maintain manage manager manufacturer map mark marriage marry mass massive master match
            material mayor meal medical medicine memory mental metal method middle mine mission mistake mix mobile
            model modern moment money mountain mouth movement movie murder museum music nature necessary negative
            negotiate negotiation neighbor neighborhood newspaper normal object obvious occasion occur ocean officer
            oil online operate opinion opportunity option organize origin original overall page pain paint pair panel
            parent park parliament partner passenger path pattern perfect perform performance perhaps permit personal
            pick piece pilot plane planet plant plastic platform please plus pollution pool port positive post
            potential practice praise predict prefer premier presence presidential pretty price princess principle
            print priority prize product production professional professor profit programme progress promise promote
            proper proposal propose protection proud purchase purpose quality quarter queen quiet radio rail rain
            range rare rather ready realize rebel receive recognize recommend recover recovery referendum reform
            refuse regard region register regular reject relate relation relationship relatively religious rely
            remember rent repair repeat reporter represent representative reputation resign resist resolution resource
            restaurant restore restrict revenue revolution rich ride ring rival rock room round route row royal ruling
            rumor rush sand satellite scale scandal scene schedule score screen search secret section sector secure
            sense sentence separate sequence series session settle severe sex sexual shape sharp ship shock shop shut
            sick signal silver simple sing singer single sister sit size skill skin sky sleep slow smart smoke snow
            soft software soil solid solution solve son song soon sound speech speed spirit split spokesperson spot
            spring square stable stadium star status steal steel stock stone store storm strategy stream strength
            stress stretch structure struggle style subject succeed success successful suddenly sun supply suppose
            supreme sure surprise surround survey survive suspect suspend swim switch symbol tall talk tank tariff
            taste taxpayer teach teacher tear tend tension terror terrorist text theatre theory thick threat tie tight
            title tonight tool tough tour tourist tower traditional traffic tragedy transfer transport treaty
            treatment tree trend tribe trouble truck trust truth tunnel twelve twenty ultimate unable unique upper
            usual vaccine valley variety vast version veteran victory violent virus visible vision visitor volunteer
            wage warm warning wash wave weak wealth wear wed wedding weight welcome wife wild window wing winner wire
            wish witness wonder wood worth yard yellow meter metre centimeter centimetre millimeter kilometer kilometre
            inch feet acre hectare liter litre gallon ton tonne degree celsius fahrenheit cubic square percentage
            lower upper ten thirteen fourteen fifteen sixteen seventeen eighteen nineteen thirty forty fifty sixty
            seventy eighty ninety sort led ran rose bit loose pale fallen highest oldest roundup
            recap highlights liveblog newsletter podcast quiz horoscope crossword
        """,
    },
    "de": {
        0.05: """
            land staat regierung präsident minister menschen deutschland deutsche deutschen stadt welt zeit tag woche
            monat million millionen milliarden prozent unternehmen polizei partei mann frau kinder leben sagte sagt
            sprecher bericht angaben teil ende euro ersten zweiten drei vier fünf gut groß große großen kommt geht
            macht stehen bleibt lassen kommen gehen machen letzten
        """,
        0.012: """
            arbeit bild brücke bundesregierung chef daten eröffnet eröffnung fall film firma folgen forscher frage
            frauen geld gericht geschichte gesellschaft gesetz gruppe haus hilfe informationen jahrhundert kind kosten
            kraft krieg kritik kunden länder leute linie männer markt meter kilometer museum nacht politik preis
            problem programm projekt region reise richtung schule see seite sicherheit spiel sport sprache stelle
            stunde straße studie system team thema tiere tod universität unfall verfahren verkehr vergangenheit wahl
            wasser weg wissenschaftler wirtschaft wochenende zahl zentrum ziel zukunft hafen nachrichten überblick
        """,
    },
    "fr": {
        0.05: """
            pays gouvernement président ministre monde france français française ville temps homme femme enfants vie
            millions milliards euros selon police parti groupe entreprise grand grande nouveau nouvelle premier
            première état politique national semaine heures annoncé personnes
        """,
        0.012: """
            accord affaire aide argent chef cours crise décision économie élection enquête équipe fin guerre histoire
            information justice lieu loi maison marché mise mort musée nombre nuit ouverture papier place plan pont
            port prix problème procès projet question rapport recherche région réforme réouverture route rue sécurité
            service situation société système travail travaux université vote voiture chercheurs scientifiques
        """,
    },
    "es": {
        0.05: """
            país gobierno presidente ministro mundo españa español ciudad tiempo hombre mujer personas vida millones
            euros policía partido grupo empresa gran nuevo nueva primer primera estado política nacional semana horas
            parte día
        """,
        0.012: """
            acuerdo agua ayuda calle casa caso centro comunidad crisis decisión economía elecciones equipo estudio
            guerra historia información investigación jefe justicia ley lugar mercado muerte museo noche obras plan
            precio problema programa proyecto puente puerto región seguridad servicio sistema sociedad trabajo
            universidad votación científicos investigadores apertura
        """,
    },
    "ru": {
        0.05: """
            россия россии российский президент правительство страна страны мир мира город время человек люди людей
            день жизнь миллион миллионов рублей полиция партия группа компания новый новая первый министр государство
            неделя
        """,
        0.012: """
            власти война вопрос дело деньги дом закон история исследование место мост музей ночь область открыт
            открыли помощь порт проект работа район ремонт решение рынок система ситуация случай суд ученые
            университет центр экономика вода дорога улица
        """,
    },
}

STOP: dict[str, frozenset[str]] = {language: frozenset(words.split()) for language, words in _STOP.items()}

COMMON: dict[str, tuple[tuple[float, tuple[str, ...]], ...]] = {
    language: tuple((share, tuple(words.split())) for share, words in groups.items())
    for language, groups in _COMMON.items()
}
