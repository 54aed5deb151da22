// Given names of men and women, Spanish, Portuguese and English, lower case and without accents. Names only: no place, no common word alone.

const SPANISH = `
abelardo abel adolfo adrian agustin alan alberto alejandra alejandro alfonso alfredo alicia alirio alonso alvaro amado amanda amilcar ana anastasio
andrea andres angel angela anibal anselmo antonia antonio apolinar ariel aristides armando arnoldo arnulfo arsenio arturo asdrubal augusto aurelio
aurora baltazar baltasar bartolome beatriz belisario benedicto benigno benito benjamin bernabe bernardo berta bertha blanca bonifacio braulio
camilo carla carlos carlota carmelo carmen carolina catalina cayetano cecilia celestino celia celina celso cesar ciro clara claudia claudio clemente
clotilde concepcion conrado consuelo cristian cristina cristobal dagoberto damian daniel daniela dario david delfina delia demetrio diego dionisio
dolores domingo donato edelmira edgar edgardo edmundo eduardo efrain eladio elba elena eleazar elias elisa eliseo eloy elsa elvira emilia emiliano
emilio emma enrique enriqueta epifanio erasmo ernestina ernesto esmeralda esteban estela ester esther eugenia eugenio eulalia eulogio eusebio eva evaristo
evelio fabian fabio fabiola fausto federico felicia feliciano felipe felix fermin fernanda fernando fidel fidelina filiberto flavio florencio florentino
francisca francisco froilan gabriel gabriela genaro gerardo german gertrudis gilberto gilda gladys gloria gonzalo graciela gregoria gregorio guadalupe
guillermina guillermo gustavo hector heliodoro heriberto hernan hernando hilario hilda homero horacio hugo humberto ignacio ildefonso imelda
ines inocencio irene irma isaac isabel isaias isidoro isidro ismael israel ivan jacinto jacobo jaime javier jeremias jeronimo jesus joaquin jorge jose
josefa josefina josue juan juana juanita julia julian julieta julio justo juvenal ladislao lazaro leandro leocadio leon leonardo leonel leonidas leonor
leopoldo leticia lidia ligia lilia liliana lorena lorenzo lourdes lucas lucia luciano lucila lucio lucrecia luis luisa luz macario magdalena manuel
manuela marcela marcelino marcelo marcial marco marcos margarita maria mariana mariano maricela mario marisol marlene marta martha martin martina
mateo matias matilde mauricio maximiliano maximo medardo melba melchor mercedes miguel milagros milton miriam misael modesto moises monica narciso
natalia nelson nestor nicanor nicasio nicolas nidia nieves noe noel noemi nora norberto norma octavio ofelia olga oliverio omar orlando oscar osvaldo oswaldo
otilia otto ovidio pablo pascual patricia patricio paula paulina paulino pedro petrona pilar placido plutarco porfirio primitivo prudencio rafael raimundo
ramiro ramon ramona raquel raul raymundo rebeca refugio reinaldo rene reynaldo ricardo rigoberto roberto rodolfo rodrigo rogelio rolando roman
romeo romulo ronald rosa rosalia rosalina rosario rosaura roxana ruben rufino ruth sabino salomon salvador samuel sandra santiago santos sara saturnino
saul sebastian segundo serafin sergio severino silverio silvestre silvia silvio simon sixto sofia sonia susana teodoro teofilo teresa tiburcio timoteo
tito tobias tomas toribio trinidad ulises urbano ursula valentin valeria vicente victor victoria victoriano vinicio violeta virgilio virginia virginio vladimir
waldemar walter wenceslao wilfredo wilson ximena yolanda zacarias zoila zulema
anacleto arcadio atilio aurelia balbino casimiro crescencio danilo dimas doroteo edison edwin eliecer elkin elmer emigdio enoc everardo facundo faustino freddy fredy
galo gaspar gumersindo herminio hipolito ivonne jenny karla laureano leoncio lino lisandro lucinda mauro melquiades mirna napoleon nery odilia olegario
orestes osmin pompeyo quirino renato rosendo rufina sigifredo telma telesforo tiberio tulio ubaldo vilma wilber wilfrido wilmer yesenia zenaida zenon
afonso joao paulo luiz tancredo ulisses aureliano itamar jarbas jairo
`;

const ENGLISH = `
aaron adam alan albert alec alex alexander alfred alice allan allen amy andrew andy ann anna anne anthony arnold arthur barbara barry benjamin bernard bill billy bob bobby
brenda brian bruce bryan calvin carl carol caroline catherine charles charlie chris christian christine christopher clifford colin craig cynthia dan
daniel danny dave deborah denis dennis derek diana diane donald dorothy douglas edith edmund edward edwin eileen eleanor elizabeth ellen elliott emily eric
ernest eugene evelyn frances francis frank frederick gary geoffrey george gerald gilbert gordon graham greg gregory harold harry harvey helen henry
herbert howard hugh ian jack jacob james jane janet jason jeff jeffrey jennifer jeremy jerome jerry jessica jim jimmy joan joe john johnny jonathan joseph
joshua joyce judith judy julian karen karl kate katherine kathleen keith kenneth kevin larry laura lawrence leonard leslie lewis linda louis
luke margaret marie martin marvin mary matthew michael michelle mike nancy neil nicholas norman oliver oscar pamela patricia patrick paul peter phil philip
phillip rachel ralph raymond rebecca richard robert robin roger ronald roy russell ruth ryan sally sam samuel sandra sarah scott sean sharon sidney simon
stanley stephanie stephen steve steven stuart susan sylvia ted teresa theodore thomas timothy tom tommy tony vernon victor vincent virginia walter warren wayne
william winston
`;

const listOf = (text: string) => text.trim().split(/\s+/);

/** Given names, lower case without accents. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([...listOf(SPANISH), ...listOf(ENGLISH)]);

/** Spanish surnames that dictionaries of English have as other words. */
export const SURNAMES_IN_DICTIONARY: ReadonlySet<string> = new Set(
  listOf(
    `diaz reyes juarez silva mora bravo villa ponce pinto alas sierra bolivar morales rios sol barrios montes robles pastor marques rico costa
    plaza polo solis arias colon corral feria leal llanos mina noble nova palomino vela vigil largo payes`,
  ),
);
