/**
 * Traditional characters of the words that the form and its accounts are written in, each with its
 * simplified one: mirrors of official pages turn whole reports into the traditional script.
 */
const pairs =
  '規规範范許许處处罰罚強强製制費费數数發发廢废現现決决內内單单萬万項项條条請请況况組组織织總总計计業业機机構构會会務务結结轉转繼继續续辦办區区開开屬属國国穩稳護护權权類类過过執执詢询無无關关沒没補补後后確确訪访舉举報报訴诉復复複复當当認认獲获繳缴納纳議议訟讼維维糾纠審审經经動动問问題题進进體体編编標标時时間间稱称號号電电縣县廳厅員员鎮镇鄉乡東东廣广實实驗验統统財财預预對对與与從从應应為为爲为產产監监專专欄栏網网責责訓训評评導导領领長长門门黨党級级給给並并兩两億亿餘余華华張张馬马龍龙寧宁陽阳陰阴濱滨遼辽蘇苏漢汉衛卫環环農农漁渔資资測测縮缩據据彙汇匯汇係系聯联絡络讓让說说讀读詳详細细節节職职擬拟異异達达選选遲迟還还適适遞递鑒鉴錄录鐵铁險险隊队際际隨随離离難难雲云順顺須须頁页顧顾願愿風风飛飞養养館馆驅驱點点齊齐齡龄'

/** The simplified character of a traditional one. */
export const simplifiedOf: ReadonlyMap<string, string> = new Map(
  Array.from(pairs.matchAll(/../gu), ([pair]): [string, string] => [pair[0] ?? '', pair[1] ?? '']),
)
