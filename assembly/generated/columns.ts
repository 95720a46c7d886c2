// Printed from src/schema by `npm run generate`. Do not edit.
import * as rows from "../base/rows";
import { checkColumn } from "../base/finite";
import { hashColumn } from "../observe/state-hash";
import * as submodel from "./submodel";

export function hashColumns(): void {
  hashColumn(1292376497, 7412864, rows.accounts());
  if (submodel.communities() != 0)
    hashColumn(2136297167, 268352, rows.communities());
  if (submodel.communities() != 0)
    hashColumn(934066899, 137280, rows.communities());
  hashColumn(3221475986, 129088, rows.classes());
  if (submodel.delay() != 0)
    hashColumn(28887242, 135232, rows.classes());
  hashColumn(892008578, 131136, rows.classes());
  hashColumn(1725569410, 127040, rows.classes());
  hashColumn(1581921952, 124992, rows.classes());
  hashColumn(1259659560, 122944, rows.classes());
  if (submodel.learning() != 0)
    hashColumn(2097234218, 6363264, rows.labForecasts());
  if (submodel.learning() != 0)
    hashColumn(4139287261, 6887552, rows.labForecasts());
  hashColumn(16259143, 882752, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(1030556626, 1316928, rows.labs());
  hashColumn(3587667821, 1202240, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(485259587, 1292352, rows.labs());
  hashColumn(4258763936, 1054784, rows.labs());
  hashColumn(466246597, 1005632, rows.labs());
  hashColumn(1682042416, 1243200, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(2815963530, 1308736, rows.labs());
  hashColumn(411847198, 1062976, rows.labs());
  hashColumn(732280130, 1169472, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(2055411683, 1349696, rows.labs());
  hashColumn(1223367101, 1136704, rows.labs());
  hashColumn(3293780575, 1128512, rows.labs());
  hashColumn(132410230, 1251392, rows.labs());
  hashColumn(313108146, 899136, rows.labs());
  hashColumn(2155580393, 890944, rows.labs());
  hashColumn(3809633083, 1079360, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(632728655, 1267776, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(508253772, 1357888, rows.labs());
  hashColumn(914441131, 1161280, rows.labs());
  hashColumn(517258394, 989248, rows.labs());
  hashColumn(1050717269, 981056, rows.labs());
  hashColumn(4193355059, 1185856, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(212805637, 1366080, rows.labs());
  hashColumn(164333759, 1087552, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(1525875158, 1325120, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(3245229836, 1333312, rows.labs());
  hashColumn(4215133519, 964672, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(1582720181, 1341504, rows.labs());
  hashColumn(1148766958, 1259584, rows.labs());
  hashColumn(1857176761, 1022016, rows.labs());
  hashColumn(2274290754, 1038400, rows.labs());
  hashColumn(3817727411, 1226816, rows.labs());
  hashColumn(4172712111, 1013824, rows.labs());
  hashColumn(1067151653, 907328, rows.labs());
  hashColumn(1588199945, 1194048, rows.labs());
  hashColumn(212058723, 1112128, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(461099677, 1300544, rows.labs());
  hashColumn(3538914452, 1210432, rows.labs());
  hashColumn(3885640542, 1046592, rows.labs());
  hashColumn(1095896965, 1153088, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(881294298, 1374272, rows.labs());
  hashColumn(1701197526, 1071168, rows.labs());
  hashColumn(2306571685, 1095744, rows.labs());
  hashColumn(3393915253, 1144896, rows.labs());
  hashColumn(2469337371, 1177664, rows.labs());
  hashColumn(568864428, 1218624, rows.labs());
  hashColumn(4178749738, 997440, rows.labs());
  hashColumn(3099065896, 923712, rows.labs());
  hashColumn(170644666, 915520, rows.labs());
  hashColumn(3054351195, 972864, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(2644695068, 1275968, rows.labs());
  hashColumn(2001654416, 1103936, rows.labs());
  hashColumn(3875644142, 1235008, rows.labs());
  hashColumn(1408732082, 1120320, rows.labs());
  hashColumn(2294501012, 1030208, rows.labs());
  hashColumn(2482633579, 1841216, rows.labSegments());
  hashColumn(3756944322, 1775680, rows.labSegments());
  hashColumn(147806206, 1906752, rows.labSegments());
  hashColumn(501992043, 1644608, rows.labSegments());
  hashColumn(417601894, 2037824, rows.labSegments());
  hashColumn(544914520, 1972288, rows.labSegments());
  hashColumn(2663174664, 71040, rows.one());
  hashColumn(1045967313, 70528, rows.one());
  hashColumn(845795324, 70464, rows.one());
  hashColumn(2972952653, 72064, rows.one());
  hashColumn(2975465186, 71424, rows.one());
  hashColumn(3348688384, 70784, rows.one());
  hashColumn(1944492745, 70656, rows.one());
  hashColumn(433129060, 70720, rows.one());
  hashColumn(646224340, 71872, rows.one());
  hashColumn(2075431000, 71168, rows.one());
  hashColumn(2163914894, 72000, rows.one());
  hashColumn(1073350902, 72128, rows.one());
  hashColumn(145396924, 72192, rows.one());
  hashColumn(3074200733, 71744, rows.one());
  hashColumn(3143951873, 70976, rows.one());
  hashColumn(2242020508, 71296, rows.one());
  hashColumn(2319776214, 71104, rows.one());
  hashColumn(1823692074, 71808, rows.one());
  hashColumn(3811390831, 70848, rows.one());
  hashColumn(4051940626, 71680, rows.one());
  hashColumn(2885349860, 71488, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(1681674219, 72320, rows.one());
  hashColumn(956839497, 70912, rows.one());
  hashColumn(3817111653, 71360, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(3212360846, 72384, rows.one());
  hashColumn(1032995909, 71232, rows.one());
  hashColumn(1882495267, 71616, rows.one());
  hashColumn(4031474977, 71552, rows.one());
  hashColumn(2067348135, 71936, rows.one());
  hashColumn(707285689, 4266112, rows.labSlots());
  hashColumn(2733141330, 2168960, rows.labSlots());
  hashColumn(3049856987, 73088, rows.segments());
  hashColumn(2324236947, 73280, rows.segments());
  hashColumn(3420352464, 73152, rows.segments());
  hashColumn(3643815721, 73408, rows.segments());
  hashColumn(3837972089, 73024, rows.segments());
  hashColumn(216140727, 73344, rows.segments());
  hashColumn(4083222511, 73600, rows.segments());
  hashColumn(47623355, 73472, rows.segments());
  hashColumn(3663595698, 72896, rows.segments());
  if (submodel.expectations() != 0)
    hashColumn(1601054687, 73728, rows.segments());
  hashColumn(4081444414, 73536, rows.segments());
  hashColumn(3583032309, 73216, rows.segments());
  hashColumn(1002028440, 72960, rows.segments());
  if (submodel.entry() != 0)
    hashColumn(2148497349, 73792, rows.segmentSlots());
}

export function checkColumns(): void {
  checkColumn(77, 70464, rows.one());
  checkColumn(78, 70528, rows.one());
  checkColumn(79, 70592, rows.one());
  checkColumn(80, 70656, rows.one());
  checkColumn(81, 70720, rows.one());
  checkColumn(82, 70784, rows.one());
  checkColumn(88, 71168, rows.one());
  checkColumn(95, 71616, rows.one());
  checkColumn(99, 71872, rows.one());
  checkColumn(100, 71936, rows.one());
  checkColumn(106, 72320, rows.one());
  checkColumn(107, 72384, rows.one());
  checkColumn(116, 72960, rows.segments());
  checkColumn(117, 73024, rows.segments());
  checkColumn(118, 73088, rows.segments());
  checkColumn(120, 73216, rows.segments());
  checkColumn(128, 73728, rows.segments());
  checkColumn(129, 73792, rows.segmentSlots());
  checkColumn(157, 131136, rows.classes());
  checkColumn(160, 137280, rows.communities());
  checkColumn(224, 907328, rows.labs());
  checkColumn(225, 915520, rows.labs());
  checkColumn(226, 923712, rows.labs());
  checkColumn(229, 948288, rows.labs());
  checkColumn(230, 956480, rows.labs());
  checkColumn(231, 964672, rows.labs());
  checkColumn(232, 972864, rows.labs());
  checkColumn(233, 981056, rows.labs());
  checkColumn(234, 989248, rows.labs());
  checkColumn(235, 997440, rows.labs());
  checkColumn(249, 1112128, rows.labs());
  checkColumn(250, 1120320, rows.labs());
  checkColumn(252, 1136704, rows.labs());
  checkColumn(253, 1144896, rows.labs());
  checkColumn(268, 1267776, rows.labs());
  checkColumn(269, 1275968, rows.labs());
  checkColumn(270, 1284160, rows.labs());
  checkColumn(271, 1292352, rows.labs());
  checkColumn(274, 1316928, rows.labs());
  checkColumn(275, 1325120, rows.labs());
  checkColumn(276, 1333312, rows.labs());
  checkColumn(277, 1341504, rows.labs());
  checkColumn(278, 1349696, rows.labs());
  checkColumn(279, 1357888, rows.labs());
  checkColumn(280, 1366080, rows.labs());
  checkColumn(287, 1710144, rows.labSegments());
  checkColumn(297, 6363264, rows.labForecasts());
  checkColumn(299, 7411840, rows.horizons());
  checkColumn(309, 7873152, rows.events());
}
