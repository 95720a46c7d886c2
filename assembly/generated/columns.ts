// Printed from src/schema by `npm run generate`. Do not edit.
import * as rows from "../base/rows";
import { checkColumn } from "../base/finite";
import { hashColumn } from "../observe/state-hash";
import * as submodel from "./submodel";

export function hashColumns(): void {
  hashColumn(1292376497, 8682880, rows.accounts());
  if (submodel.communities() != 0)
    hashColumn(2136297167, 268608, rows.communities());
  if (submodel.communities() != 0)
    hashColumn(934066899, 137536, rows.communities());
  hashColumn(3221475986, 129344, rows.classes());
  if (submodel.delay() != 0)
    hashColumn(28887242, 135488, rows.classes());
  hashColumn(892008578, 131392, rows.classes());
  hashColumn(1725569410, 127296, rows.classes());
  hashColumn(1581921952, 125248, rows.classes());
  hashColumn(1259659560, 123200, rows.classes());
  if (submodel.learning() != 0)
    hashColumn(2097234218, 7633280, rows.labForecasts());
  if (submodel.learning() != 0)
    hashColumn(4139287261, 8157568, rows.labForecasts());
  hashColumn(16259143, 964928, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(1030556626, 1407296, rows.labs());
  hashColumn(3587667821, 1284416, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(485259587, 1382720, rows.labs());
  hashColumn(4258763936, 1136960, rows.labs());
  hashColumn(466246597, 1087808, rows.labs());
  hashColumn(1682042416, 1325376, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(2815963530, 1399104, rows.labs());
  hashColumn(411847198, 1145152, rows.labs());
  hashColumn(732280130, 1251648, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(2055411683, 1440064, rows.labs());
  hashColumn(1223367101, 1218880, rows.labs());
  hashColumn(3293780575, 1210688, rows.labs());
  hashColumn(132410230, 1333568, rows.labs());
  hashColumn(313108146, 981312, rows.labs());
  hashColumn(2155580393, 973120, rows.labs());
  hashColumn(3809633083, 1161536, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(632728655, 1349952, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(508253772, 1448256, rows.labs());
  hashColumn(914441131, 1243456, rows.labs());
  hashColumn(517258394, 1071424, rows.labs());
  hashColumn(1050717269, 1063232, rows.labs());
  hashColumn(4193355059, 1268032, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(212805637, 1456448, rows.labs());
  hashColumn(164333759, 1169728, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(1525875158, 1415488, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(3245229836, 1423680, rows.labs());
  hashColumn(4215133519, 1046848, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(1582720181, 1431872, rows.labs());
  hashColumn(1148766958, 1341760, rows.labs());
  hashColumn(1857176761, 1104192, rows.labs());
  hashColumn(2274290754, 1120576, rows.labs());
  hashColumn(3817727411, 1308992, rows.labs());
  hashColumn(4172712111, 1096000, rows.labs());
  hashColumn(1067151653, 989504, rows.labs());
  hashColumn(1588199945, 1276224, rows.labs());
  hashColumn(212058723, 1194304, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(461099677, 1390912, rows.labs());
  hashColumn(3538914452, 1292608, rows.labs());
  hashColumn(3885640542, 1128768, rows.labs());
  hashColumn(1095896965, 1235264, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(881294298, 1464640, rows.labs());
  hashColumn(1701197526, 1153344, rows.labs());
  hashColumn(2306571685, 1177920, rows.labs());
  hashColumn(3393915253, 1227072, rows.labs());
  hashColumn(2469337371, 1259840, rows.labs());
  hashColumn(568864428, 1300800, rows.labs());
  hashColumn(4178749738, 1079616, rows.labs());
  hashColumn(3099065896, 1005888, rows.labs());
  hashColumn(170644666, 997696, rows.labs());
  hashColumn(3054351195, 1055040, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(2644695068, 1358144, rows.labs());
  hashColumn(2001654416, 1186112, rows.labs());
  hashColumn(3875644142, 1317184, rows.labs());
  hashColumn(1408732082, 1202496, rows.labs());
  hashColumn(2294501012, 1112384, rows.labs());
  hashColumn(2482633579, 2128192, rows.labSegments());
  hashColumn(3756944322, 2062656, rows.labSegments());
  hashColumn(147806206, 2193728, rows.labSegments());
  if (submodel.clearing() != 0)
    hashColumn(3924359671, 3307840, rows.labSegments());
  hashColumn(501992043, 1931584, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3210394963, 3242304, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2268127396, 3176768, rows.labSegments());
  hashColumn(417601894, 2324800, rows.labSegments());
  hashColumn(544914520, 2259264, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1457489303, 2914624, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1474266922, 2980160, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1491044541, 3045696, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1373601208, 3111232, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3981785864, 2783552, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2600277463, 2849088, rows.labSegments());
  hashColumn(2663174664, 71296, rows.one());
  hashColumn(1045967313, 70784, rows.one());
  hashColumn(845795324, 70720, rows.one());
  hashColumn(2972952653, 72320, rows.one());
  hashColumn(2975465186, 71680, rows.one());
  hashColumn(3348688384, 71040, rows.one());
  hashColumn(1944492745, 70912, rows.one());
  hashColumn(433129060, 70976, rows.one());
  hashColumn(646224340, 72128, rows.one());
  hashColumn(2075431000, 71424, rows.one());
  hashColumn(2163914894, 72256, rows.one());
  hashColumn(1073350902, 72384, rows.one());
  hashColumn(145396924, 72448, rows.one());
  hashColumn(3074200733, 72000, rows.one());
  hashColumn(3143951873, 71232, rows.one());
  hashColumn(2242020508, 71552, rows.one());
  hashColumn(2319776214, 71360, rows.one());
  hashColumn(1823692074, 72064, rows.one());
  hashColumn(3811390831, 71104, rows.one());
  hashColumn(4051940626, 71936, rows.one());
  hashColumn(2885349860, 71744, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(1681674219, 72576, rows.one());
  hashColumn(956839497, 71168, rows.one());
  hashColumn(3817111653, 71616, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(3212360846, 72640, rows.one());
  hashColumn(1032995909, 71488, rows.one());
  hashColumn(1882495267, 71872, rows.one());
  hashColumn(4031474977, 71808, rows.one());
  hashColumn(2067348135, 72192, rows.one());
  hashColumn(707285689, 5536128, rows.labSlots());
  hashColumn(2733141330, 3438976, rows.labSlots());
  hashColumn(3049856987, 73344, rows.segments());
  hashColumn(2324236947, 73536, rows.segments());
  hashColumn(3420352464, 73408, rows.segments());
  hashColumn(3643815721, 73664, rows.segments());
  hashColumn(3837972089, 73280, rows.segments());
  hashColumn(216140727, 73600, rows.segments());
  hashColumn(4083222511, 73856, rows.segments());
  hashColumn(47623355, 73728, rows.segments());
  hashColumn(3663595698, 73152, rows.segments());
  if (submodel.expectations() != 0)
    hashColumn(1601054687, 73984, rows.segments());
  hashColumn(4081444414, 73792, rows.segments());
  hashColumn(3583032309, 73472, rows.segments());
  hashColumn(1002028440, 73216, rows.segments());
  if (submodel.entry() != 0)
    hashColumn(2148497349, 74048, rows.segmentSlots());
}

export function checkColumns(): void {
  checkColumn(81, 70720, rows.one());
  checkColumn(82, 70784, rows.one());
  checkColumn(83, 70848, rows.one());
  checkColumn(84, 70912, rows.one());
  checkColumn(85, 70976, rows.one());
  checkColumn(86, 71040, rows.one());
  checkColumn(92, 71424, rows.one());
  checkColumn(99, 71872, rows.one());
  checkColumn(103, 72128, rows.one());
  checkColumn(104, 72192, rows.one());
  checkColumn(110, 72576, rows.one());
  checkColumn(111, 72640, rows.one());
  checkColumn(120, 73216, rows.segments());
  checkColumn(121, 73280, rows.segments());
  checkColumn(122, 73344, rows.segments());
  checkColumn(124, 73472, rows.segments());
  checkColumn(132, 73984, rows.segments());
  checkColumn(133, 74048, rows.segmentSlots());
  checkColumn(161, 131392, rows.classes());
  checkColumn(164, 137536, rows.communities());
  checkColumn(238, 989504, rows.labs());
  checkColumn(239, 997696, rows.labs());
  checkColumn(240, 1005888, rows.labs());
  checkColumn(243, 1030464, rows.labs());
  checkColumn(244, 1038656, rows.labs());
  checkColumn(245, 1046848, rows.labs());
  checkColumn(246, 1055040, rows.labs());
  checkColumn(247, 1063232, rows.labs());
  checkColumn(248, 1071424, rows.labs());
  checkColumn(249, 1079616, rows.labs());
  checkColumn(263, 1194304, rows.labs());
  checkColumn(264, 1202496, rows.labs());
  checkColumn(266, 1218880, rows.labs());
  checkColumn(267, 1227072, rows.labs());
  checkColumn(282, 1349952, rows.labs());
  checkColumn(283, 1358144, rows.labs());
  checkColumn(284, 1366336, rows.labs());
  checkColumn(285, 1374528, rows.labs());
  checkColumn(286, 1382720, rows.labs());
  checkColumn(289, 1407296, rows.labs());
  checkColumn(290, 1415488, rows.labs());
  checkColumn(291, 1423680, rows.labs());
  checkColumn(292, 1431872, rows.labs());
  checkColumn(293, 1440064, rows.labs());
  checkColumn(294, 1448256, rows.labs());
  checkColumn(295, 1456448, rows.labs());
  checkColumn(305, 1997120, rows.labSegments());
  checkColumn(311, 2390336, rows.labSegments());
  checkColumn(312, 2455872, rows.labSegments());
  checkColumn(313, 2521408, rows.labSegments());
  checkColumn(314, 2586944, rows.labSegments());
  checkColumn(315, 2652480, rows.labSegments());
  checkColumn(316, 2718016, rows.labSegments());
  checkColumn(317, 2783552, rows.labSegments());
  checkColumn(318, 2849088, rows.labSegments());
  checkColumn(319, 2914624, rows.labSegments());
  checkColumn(320, 2980160, rows.labSegments());
  checkColumn(321, 3045696, rows.labSegments());
  checkColumn(322, 3111232, rows.labSegments());
  checkColumn(323, 3176768, rows.labSegments());
  checkColumn(325, 3307840, rows.labSegments());
  checkColumn(330, 7633280, rows.labForecasts());
  checkColumn(332, 8681856, rows.horizons());
  checkColumn(342, 9143168, rows.events());
}
