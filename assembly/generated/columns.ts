// Printed from src/schema by `npm run generate`. Do not edit.
import * as rows from "../base/rows";
import { checkColumn } from "../base/finite";
import { hashColumn } from "../observe/state-hash";
import * as submodel from "./submodel";

export function hashColumns(): void {
  hashColumn(1292376497, 7937216, rows.accounts());
  if (submodel.communities() != 0)
    hashColumn(2136297167, 268416, rows.communities());
  if (submodel.communities() != 0)
    hashColumn(934066899, 137344, rows.communities());
  hashColumn(3221475986, 129152, rows.classes());
  if (submodel.delay() != 0)
    hashColumn(28887242, 135296, rows.classes());
  hashColumn(892008578, 131200, rows.classes());
  hashColumn(1725569410, 127104, rows.classes());
  hashColumn(1581921952, 125056, rows.classes());
  hashColumn(1259659560, 123008, rows.classes());
  if (submodel.learning() != 0)
    hashColumn(2097234218, 6887616, rows.labForecasts());
  if (submodel.learning() != 0)
    hashColumn(4139287261, 7411904, rows.labForecasts());
  hashColumn(1698125853, 2595008, rows.interventions());
  hashColumn(1353407764, 2627776, rows.interventions());
  hashColumn(16259143, 882816, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(1030556626, 1316992, rows.labs());
  hashColumn(3587667821, 1202304, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(485259587, 1292416, rows.labs());
  hashColumn(4258763936, 1054848, rows.labs());
  hashColumn(466246597, 1005696, rows.labs());
  hashColumn(1682042416, 1243264, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(2815963530, 1308800, rows.labs());
  hashColumn(411847198, 1063040, rows.labs());
  hashColumn(732280130, 1169536, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(2055411683, 1349760, rows.labs());
  hashColumn(1223367101, 1136768, rows.labs());
  hashColumn(3293780575, 1128576, rows.labs());
  hashColumn(132410230, 1251456, rows.labs());
  hashColumn(313108146, 899200, rows.labs());
  hashColumn(2155580393, 891008, rows.labs());
  hashColumn(3809633083, 1079424, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(632728655, 1267840, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(508253772, 1357952, rows.labs());
  hashColumn(914441131, 1161344, rows.labs());
  hashColumn(517258394, 989312, rows.labs());
  hashColumn(1050717269, 981120, rows.labs());
  hashColumn(4193355059, 1185920, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(212805637, 1366144, rows.labs());
  hashColumn(164333759, 1087616, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(1525875158, 1325184, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(3245229836, 1333376, rows.labs());
  hashColumn(4215133519, 964736, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(1582720181, 1341568, rows.labs());
  hashColumn(1148766958, 1259648, rows.labs());
  hashColumn(1857176761, 1022080, rows.labs());
  hashColumn(2274290754, 1038464, rows.labs());
  hashColumn(3817727411, 1226880, rows.labs());
  hashColumn(4172712111, 1013888, rows.labs());
  hashColumn(1067151653, 907392, rows.labs());
  hashColumn(1588199945, 1194112, rows.labs());
  hashColumn(212058723, 1112192, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(461099677, 1300608, rows.labs());
  hashColumn(3538914452, 1210496, rows.labs());
  hashColumn(3885640542, 1046656, rows.labs());
  hashColumn(1095896965, 1153152, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(881294298, 1374336, rows.labs());
  hashColumn(1701197526, 1071232, rows.labs());
  hashColumn(2306571685, 1095808, rows.labs());
  hashColumn(3393915253, 1144960, rows.labs());
  hashColumn(2469337371, 1177728, rows.labs());
  hashColumn(568864428, 1218688, rows.labs());
  hashColumn(4178749738, 997504, rows.labs());
  hashColumn(3099065896, 923776, rows.labs());
  hashColumn(170644666, 915584, rows.labs());
  hashColumn(3054351195, 972928, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(2644695068, 1276032, rows.labs());
  hashColumn(2001654416, 1104000, rows.labs());
  hashColumn(3875644142, 1235072, rows.labs());
  hashColumn(1408732082, 1120384, rows.labs());
  hashColumn(2294501012, 1030272, rows.labs());
  hashColumn(2482633579, 1841280, rows.labSegments());
  hashColumn(3756944322, 1775744, rows.labSegments());
  hashColumn(147806206, 1906816, rows.labSegments());
  hashColumn(501992043, 1644672, rows.labSegments());
  hashColumn(417601894, 2037888, rows.labSegments());
  hashColumn(544914520, 1972352, rows.labSegments());
  hashColumn(2663174664, 71104, rows.one());
  hashColumn(1045967313, 70592, rows.one());
  hashColumn(845795324, 70528, rows.one());
  hashColumn(2972952653, 72128, rows.one());
  hashColumn(2975465186, 71488, rows.one());
  hashColumn(3348688384, 70848, rows.one());
  hashColumn(1944492745, 70720, rows.one());
  hashColumn(433129060, 70784, rows.one());
  hashColumn(646224340, 71936, rows.one());
  hashColumn(2075431000, 71232, rows.one());
  hashColumn(2163914894, 72064, rows.one());
  hashColumn(1073350902, 72192, rows.one());
  hashColumn(145396924, 72256, rows.one());
  hashColumn(3074200733, 71808, rows.one());
  hashColumn(3143951873, 71040, rows.one());
  hashColumn(2242020508, 71360, rows.one());
  hashColumn(2319776214, 71168, rows.one());
  hashColumn(1823692074, 71872, rows.one());
  hashColumn(3811390831, 70912, rows.one());
  hashColumn(4051940626, 71744, rows.one());
  hashColumn(2885349860, 71552, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(1681674219, 72384, rows.one());
  hashColumn(956839497, 70976, rows.one());
  hashColumn(3817111653, 71424, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(3212360846, 72448, rows.one());
  hashColumn(1032995909, 71296, rows.one());
  hashColumn(1882495267, 71680, rows.one());
  hashColumn(4031474977, 71616, rows.one());
  hashColumn(2067348135, 72000, rows.one());
  hashColumn(707285689, 4790464, rows.labSlots());
  hashColumn(2733141330, 2693312, rows.labSlots());
  hashColumn(3049856987, 73152, rows.segments());
  hashColumn(2324236947, 73344, rows.segments());
  hashColumn(3420352464, 73216, rows.segments());
  hashColumn(3643815721, 73472, rows.segments());
  hashColumn(3837972089, 73088, rows.segments());
  hashColumn(216140727, 73408, rows.segments());
  hashColumn(4083222511, 73664, rows.segments());
  hashColumn(47623355, 73536, rows.segments());
  hashColumn(3663595698, 72960, rows.segments());
  if (submodel.expectations() != 0)
    hashColumn(1601054687, 73792, rows.segments());
  hashColumn(4081444414, 73600, rows.segments());
  hashColumn(3583032309, 73280, rows.segments());
  hashColumn(1002028440, 73024, rows.segments());
  if (submodel.entry() != 0)
    hashColumn(2148497349, 73856, rows.segmentSlots());
}

export function checkColumns(): void {
  checkColumn(78, 70528, rows.one());
  checkColumn(79, 70592, rows.one());
  checkColumn(80, 70656, rows.one());
  checkColumn(81, 70720, rows.one());
  checkColumn(82, 70784, rows.one());
  checkColumn(83, 70848, rows.one());
  checkColumn(89, 71232, rows.one());
  checkColumn(96, 71680, rows.one());
  checkColumn(100, 71936, rows.one());
  checkColumn(101, 72000, rows.one());
  checkColumn(107, 72384, rows.one());
  checkColumn(108, 72448, rows.one());
  checkColumn(117, 73024, rows.segments());
  checkColumn(118, 73088, rows.segments());
  checkColumn(119, 73152, rows.segments());
  checkColumn(121, 73280, rows.segments());
  checkColumn(129, 73792, rows.segments());
  checkColumn(130, 73856, rows.segmentSlots());
  checkColumn(158, 131200, rows.classes());
  checkColumn(161, 137344, rows.communities());
  checkColumn(225, 907392, rows.labs());
  checkColumn(226, 915584, rows.labs());
  checkColumn(227, 923776, rows.labs());
  checkColumn(230, 948352, rows.labs());
  checkColumn(231, 956544, rows.labs());
  checkColumn(232, 964736, rows.labs());
  checkColumn(233, 972928, rows.labs());
  checkColumn(234, 981120, rows.labs());
  checkColumn(235, 989312, rows.labs());
  checkColumn(236, 997504, rows.labs());
  checkColumn(250, 1112192, rows.labs());
  checkColumn(251, 1120384, rows.labs());
  checkColumn(253, 1136768, rows.labs());
  checkColumn(254, 1144960, rows.labs());
  checkColumn(269, 1267840, rows.labs());
  checkColumn(270, 1276032, rows.labs());
  checkColumn(271, 1284224, rows.labs());
  checkColumn(272, 1292416, rows.labs());
  checkColumn(275, 1316992, rows.labs());
  checkColumn(276, 1325184, rows.labs());
  checkColumn(277, 1333376, rows.labs());
  checkColumn(278, 1341568, rows.labs());
  checkColumn(279, 1349760, rows.labs());
  checkColumn(280, 1357952, rows.labs());
  checkColumn(281, 1366144, rows.labs());
  checkColumn(288, 1710208, rows.labSegments());
  checkColumn(303, 2398400, rows.interventions());
  checkColumn(305, 2463936, rows.interventions());
  checkColumn(306, 2496704, rows.interventions());
  checkColumn(307, 2529472, rows.interventions());
  checkColumn(314, 6887616, rows.labForecasts());
  checkColumn(316, 7936192, rows.horizons());
  checkColumn(326, 8397504, rows.events());
}
