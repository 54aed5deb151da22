// Words that news of any conflict repeats: they tell nothing of which event is meant.

/** Lower case, without accents: what at least one in eighty articles says in news of two or more conflicts, or one in ten of any one; and numbers. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `abdel abdul abdullah abdulrahman able about above abroad abu accept access accompanied according account accounts
  accusations accused achieved across act action actions active activists activities activity added adding addition
  additional administration adult advance aerial affairs affected affiliated afghan afp after aftermath afternoon
  again against age agencies agency agents aggression ago agreed agreement agreements ahead ahmad ahmed aid aimed
  air aircraft airport airstrike airstrikes alaa aleppo alfredo ali all alleged allegedly alliance allies allow
  allowed almost alone along alongside already also although always ambulance ambulances ambushed american amid
  amidst ammunition among amount anadolu anas and ankara announced another anti any anyone anything apparently
  appeal appear appeared appears applied approximately apr april aqsa arab arabia arabic are area areas arm armed
  armored arms army around arrest arrested arrive arrived article artillery ask asked asking assad assads assault
  assessment assistance associated association assumed attack attacked attackers attacking attacks attempt attempts
  attended attending attention attributed aug august aunt authorities automatically available avoid away back backed
  bani bank base based bases bashar bashir basic battle became because become been before began begin beginning
  begun behind being believe believed belligerent belong belonging beloved besieged best better between beyond black
  blamed blast blew blocks blood bloody blow bodies body bogota bomb bombardment bombed bombers bombing bombings
  bombs border borders both boy branch break bring bringing britain broadcast broke broken brother brothers brought
  brutal building buildings bulletin bullets buried burned bus buses but cadena call called calling calls calm came
  camera camp campaign can cannot capital capture captured car care carlos carried carry carrying cars case cases
  casualties cause caused causing cease ceasefire center centers central centre change changed channel check
  chemical chief child children chlorine christian circulated circumstances cities citing citizen citizens city
  civil civilian civilians claim claimed claiming claims clandestine clashed clashes clear clearly clinic close
  closed coalition coffee collapse collapsed colleague colombia colombian colonel combat combatants come comes
  coming command commander commanders comment commercial commission commit committed committee communique community
  company complete completely complex concern concerned condemned condition conditions condolence condolences
  conduct conducted conference confirm confirmed conflict connection conservative considered contact containing
  context continue continued continues continuing control controlled cooperation coronavirus corpses correspondent
  cost could council counter countries country countryside cousin cover covered created crescent crew crime crimes
  criminal crisis cristiani critical critically cross crossing current currently cut daesh daily damage damaged
  damascus dark date daughter daughters dawn day days dead deadly deal dear death deaths debate debris deceased
  december decided decision declared deep deeply defence defense deir delivered demand demanded demanding demands
  democracy democratic demonstrated demonstration demonstrations demonstrators denied department deployed deputy
  described describing desperate despite destroy destroyed destroying destruction details detained determination
  determine detonated development devices dialogue did die died different difficult diplomatic dire direct directly
  director directorate discovered discuss discussed disperse displaced displacement district doctors documented does
  doing domestic done double down dozen dozens drive driver drone drug due during dust each earlier early east
  eastern easy economic education efe effect effort efforts eid eight eighteen eighty either elderly election
  elections electricity elements eleven emergency emphasized employees end ended enemy engaged english enough ensure
  enter entered entire entrance equipment escalation escape especially established estimated estimates european
  evacuate evacuated evacuation even evening event events ever every everyone everything evidence exact exactly
  example except exchange exclusive expected experienced experts explained exploded explosion explosions explosive
  explosives express expressed extended extensive extent extremely face facebook faced facilities facility facing
  fact failed fall families family far farabundo fatalities fatality father favor fear feb february federal fell
  fellow felt female few field fierce fifteen fifty fight fighter fighters fighting figures filled filter final
  finally financial find fire fired firing first five fled flee fleeing flight floor flying fmln follow followed
  following food footage for force forced forces foreign forget form former forty forward found four fourteen fourth
  free freedom friday friend friends from front full fully funeral further future gas gathered gathering gave gaza
  general get getting ghouta girl give given giving gmt god going gone good got government governments governor
  governorate graded grandchildren graphic great green grenade grenades grief ground group groups guards guerrilla
  guerrillas gun gunfire gunmen guns had hadi half hall halt hamas hand hands happened harm has hassan have having
  hazem head headquarters heads health hear heard heart heavily heavy held helicopter helicopters help helped
  helping her here heroic high higher highest highly highway him himself his hit hold holding holds home homeland
  homes hope hopes horrific hospital hospitals hostilities hour hours house houses how however huge human
  humanitarian hundred hundreds husband ibrahim identified identify identity idleb idlib illegal image imagery
  images immediate immediately impact implemented important improvised incident incidents include included includes
  including increase increased independent indicate indicated indiscriminate indistinct individual individuals
  infant inflicted information infrastructure initial initially injured injuries injuring injury innocent inside
  instead insurgents intelligence intense intensified intensive intercepted interior international intervention
  interview into investigate investigating investigation investigations involved involvement iran iranian iraq iraqi
  isil isis islam islamic ismail israel israeli issued its itself jabalia january jazeera join joined joint jordan
  jose journalist journalists jul july jun june just justice kamal karam key khaled khan kidnapped kill killed
  killing killings kills kind knew know known knows kurdish lack land large largest last lasted late later latest
  latter launch launched launchers law lay leader leaders leading learned least leave leaving led left legal less
  let letter level liberation lies life light like likely limited line lines linked list lists little live lived
  lives living local located location locations long longer look looking losing loss losses lost lot love loved
  lower loyal lying machine machinegun made mahmoud main mainly major majority make making male man managed manal
  manar many mar march maria market marti martyr martyrdom martyred martyrs mass massacre massive matched material
  may mayadeen meaning means meanwhile measures media medical medicine medics meet meeting member members men
  mention mentioned mercenaries mercy message met meters mid middle might militant militants military militia
  million millions mind minister ministry minor minutes miss missile missiles missing mission moderate moh mohamed
  mohammad mohammed moment monday monitor monitoring month months more morning mortars moscow mosque most mostly
  mother mourned mourning move moved movement moving much muhammad multiple municipality munitions murder muslim
  must mustafa name named names nasser nation national nations nature near nearby nearly necessary need needed needs
  negotiations neighborhood neighborhoods neighboring neighbourhood neighbouring neither nephew network never new
  news newspaper next night nine nineteen ninety none nor north northeast northeastern northern northwest
  northwestern not noted nothing noting nov november now number numbers numerous nusra observatory observed occupied
  occured occurred oct october off offensive offer offered offering office officer officers official officially
  officials often oil old omar once one ones ongoing online only open opened operate operating operation operations
  opposition order organisation organization organizations organized other others otherwise our out outside
  outskirts over own owned page paid pain palestine palestinian part partially particularly parties parts party
  passage passed past patients pay peace peaceful people peoples percent perpetrators person personal personnel
  persons photo photographer photos picture pictures place placed plan plane planes planned planning plant planted
  point pointed points police policies policy political poor popular populated population port position positions
  possibility possible post posted posts power powerful precise prepared preparing presence present president
  presidential press pressure presumably prevent previous previously prime principles prior prisoners private pro
  problems process program progress prominent properties proposed protect protection protest protesters protests
  provide provided providing province provinces public publication publicly published pulled purportedly pushed put
  qaeda quds question quickly quoted radio rafah rahman raid raids ramadan rami range rather reach reached read
  ready rebel rebels recalled recaptured receive received receiving recent recently reconciliation recording
  recovered red reduced reference referred referring refuge refugee refugees regained regard regarding regime region
  regional regions related relative relatives release released relevant religious remain remained remaining remains
  remembered repeated repeatedly repelled report reported reportedly reporter reporters reporting reports repression
  requested rescue rescuers research residence resident residential residents resistance resolution respect
  respected response responsibility responsible rest result resulted resulting resumed return returned returning
  reuters revealed revolution revolutionary right rights rio rise risen risk river road rocket rockets role room
  rose round rounds rubble run running rural rushed russia russian safa safe safety said salvador salvadoran same
  san sana saturday saudi save saw say saying says scale scene school schools scores search second secretary sector
  security see seeking seeks seems seen seized send senior sent sep separate september series serious seriously
  served service services set seven seventeen seventy several severe severely sham share shared sharing she shehab
  sheikh shell shelled shelling shells shelter shirt shooting shops short shortly shot shots should show showed
  showing shown shows side sides siege sign significant similar simultaneously since single sister sit site
  situation six sixteen sixty size small smiling smoke social society soldier soldiers solution some someone
  something son sons soon sought sound source sources south southeast southern southwest sovereignty speak speaking
  special specific specifically specify spoke spokesman spread square staff staged standing start started state
  stated statement states stating station status stay step stepped steps still stop stopped strategic strategy
  street streets strength strengthen stressed strike strikes strip strong strongly struck struggle students such
  suffered suffering suicide summit sunday supplies supply support supported supporters supporting sure surprise
  surrounded surrounding surveillance survived survivors suspected sustained syria syrian syrias tactics tags take
  taken taking tal taliban talk talking talks tanks target targeted targeting targets team teams television tell ten
  terms territory terror terrorism terrorist terrorists text than thank thanks that the their them themselves then
  there therefore these they thick thing think third thirteen thirty this those though thought thousand thousands
  threat three through throughout thursday ties time times today together told toll tomorrow too took top total
  toward towards town towns trafficking tragedy training transported trapped travel treated treatment tribute
  tributes tried troops truce truck trust try trying tuesday turkey turkish turn turned twenty twin twitter two type
  umm unable uncle unclear under underway unidentified union unit united units university unknown until updated
  uploaded upon urban urgency urgent use used user users using various vast vehicle vehicles very via vicinity
  victim victims video videos village villages violations violence violent visit volunteers vote waging waiting want
  wanted war warned warning warplanes was washington water wave way weapon weapons wearing website wednesday week
  weekend weeks well went were west western what when where whether which while white who whole whom whose why
  widely wife will willing wing wish with within without witness witnesses woman women won word words work worked
  worker workers working world worst would wounded wounding wounds wrapped writing wrote year years yesterday yet
  you young younis your youssef yunis zone zones`.split(/\s+/),
);
