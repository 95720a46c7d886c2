// Printed from src/schema by `npm run generate`. Do not edit.
import * as rows from "../base/rows";
import { checkColumn } from "../base/finite";
import { hashColumn } from "../observe/state-hash";
import * as submodel from "./submodel";

export function hashColumns(): void {
  hashColumn(1292376497, 18188672, rows.accounts());
  if (submodel.clouds() != 0)
    hashColumn(2626640941, 3966208, rows.clouds());
  if (submodel.clouds() != 0)
    hashColumn(728111862, 3966272, rows.clouds());
  if (submodel.communities() != 0)
    hashColumn(2136297167, 271168, rows.communities());
  if (submodel.communities() != 0)
    hashColumn(934066899, 140096, rows.communities());
  hashColumn(3221475986, 131904, rows.classes());
  if (submodel.delay() != 0)
    hashColumn(28887242, 138048, rows.classes());
  hashColumn(892008578, 133952, rows.classes());
  hashColumn(1725569410, 129856, rows.classes());
  hashColumn(1581921952, 127808, rows.classes());
  hashColumn(1259659560, 125760, rows.classes());
  if (submodel.learning() != 0)
    hashColumn(2097234218, 17139072, rows.labForecasts());
  if (submodel.learning() != 0)
    hashColumn(4139287261, 17663360, rows.labForecasts());
  hashColumn(1698125853, 4457856, rows.interventions());
  hashColumn(1353407764, 4490624, rows.interventions());
  hashColumn(16259143, 1057600, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(1030556626, 1499968, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(1270802416, 1672000, rows.labs());
  hashColumn(3587667821, 1377088, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(485259587, 1475392, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1422825432, 1663808, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(1720426100, 1655616, rows.labs());
  if (submodel.cancellation() != 0)
    hashColumn(736802726, 1647424, rows.labs());
  hashColumn(4258763936, 1229632, rows.labs());
  hashColumn(466246597, 1180480, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(2401401394, 1606464, rows.labs());
  hashColumn(1682042416, 1418048, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3799877912, 1696576, rows.labs());
  if (submodel.clouds() != 0)
    hashColumn(3062195104, 1704768, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(2815963530, 1491776, rows.labs());
  hashColumn(411847198, 1237824, rows.labs());
  hashColumn(732280130, 1344320, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(2055411683, 1770304, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(822953186, 1532736, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2041109097, 1540928, rows.labs());
  hashColumn(1223367101, 1311552, rows.labs());
  hashColumn(3293780575, 1303360, rows.labs());
  hashColumn(132410230, 1426240, rows.labs());
  hashColumn(313108146, 1073984, rows.labs());
  hashColumn(2155580393, 1065792, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(3946814597, 1516352, rows.labs());
  hashColumn(3809633083, 1254208, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(621006853, 1549120, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2570810467, 1508160, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(632728655, 1442624, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(508253772, 1835840, rows.labs());
  hashColumn(914441131, 1336128, rows.labs());
  hashColumn(517258394, 1164096, rows.labs());
  if (submodel.power() != 0)
    hashColumn(571981453, 1688384, rows.labs());
  hashColumn(1050717269, 1155904, rows.labs());
  hashColumn(4193355059, 1360704, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(212805637, 1844032, rows.labs());
  hashColumn(164333759, 1262400, rows.labs());
  if (submodel.stages() != 0)
    hashColumn(2472554213, 1524544, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(1525875158, 1745728, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(479927379, 1737536, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(3889685167, 1721152, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(3245229836, 1753920, rows.labs());
  if (submodel.tax() != 0)
    hashColumn(3593633792, 1860416, rows.labs());
  hashColumn(4215133519, 1139520, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(1582720181, 1762112, rows.labs());
  hashColumn(1148766958, 1434432, rows.labs());
  hashColumn(1857176761, 1196864, rows.labs());
  hashColumn(2274290754, 1213248, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(93727888, 1614656, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3590396457, 1590080, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(356515031, 1573696, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1585572024, 1565504, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3286500883, 1581888, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(4201607810, 1557312, rows.labs());
  hashColumn(3817727411, 1401664, rows.labs());
  hashColumn(4172712111, 1188672, rows.labs());
  hashColumn(1067151653, 1082176, rows.labs());
  hashColumn(1588199945, 1368896, rows.labs());
  hashColumn(212058723, 1286976, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(461099677, 1483584, rows.labs());
  hashColumn(3538914452, 1385280, rows.labs());
  hashColumn(3885640542, 1221440, rows.labs());
  hashColumn(1095896965, 1327936, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(881294298, 1852224, rows.labs());
  hashColumn(1701197526, 1246016, rows.labs());
  hashColumn(2306571685, 1270592, rows.labs());
  hashColumn(3393915253, 1319744, rows.labs());
  if (submodel.allocation() != 0)
    hashColumn(3912901064, 1680192, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1286115740, 1622848, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(1047587876, 1712960, rows.labs());
  if (submodel.spotMarket() != 0)
    hashColumn(633207301, 1729344, rows.labs());
  hashColumn(2469337371, 1352512, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(1735592262, 1598272, rows.labs());
  hashColumn(568864428, 1393472, rows.labs());
  hashColumn(4178749738, 1172288, rows.labs());
  hashColumn(3099065896, 1098560, rows.labs());
  hashColumn(170644666, 1090368, rows.labs());
  hashColumn(3054351195, 1147712, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(2644695068, 1450816, rows.labs());
  hashColumn(2001654416, 1278784, rows.labs());
  hashColumn(3875644142, 1409856, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(394433817, 1639232, rows.labs());
  hashColumn(1408732082, 1295168, rows.labs());
  hashColumn(2294501012, 1205056, rows.labs());
  if (submodel.ownership() != 0)
    hashColumn(3136669157, 1631040, rows.labs());
  hashColumn(2482633579, 2655040, rows.labSegments());
  hashColumn(3756944322, 2589504, rows.labSegments());
  hashColumn(147806206, 2720576, rows.labSegments());
  if (submodel.clearing() != 0)
    hashColumn(3924359671, 3834688, rows.labSegments());
  hashColumn(501992043, 2458432, rows.labSegments());
  if (submodel.deployment() != 0)
    hashColumn(3501783191, 3900224, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3210394963, 3769152, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2268127396, 3703616, rows.labSegments());
  hashColumn(417601894, 2851648, rows.labSegments());
  hashColumn(544914520, 2786112, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1457489303, 3441472, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1474266922, 3507008, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1491044541, 3572544, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(1373601208, 3638080, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(3981785864, 3310400, rows.labSegments());
  if (submodel.pricingRules() != 0)
    hashColumn(2600277463, 3375936, rows.labSegments());
  hashColumn(2663174664, 73408, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(59736443, 74688, rows.one());
  hashColumn(1045967313, 72896, rows.one());
  hashColumn(845795324, 72832, rows.one());
  if (submodel.allocation() != 0)
    hashColumn(1283761957, 74816, rows.one());
  hashColumn(2972952653, 74432, rows.one());
  hashColumn(2975465186, 73792, rows.one());
  hashColumn(3348688384, 73152, rows.one());
  hashColumn(1944492745, 73024, rows.one());
  hashColumn(433129060, 73088, rows.one());
  if (submodel.power() != 0)
    hashColumn(3034000208, 74944, rows.one());
  hashColumn(646224340, 74240, rows.one());
  hashColumn(2075431000, 73536, rows.one());
  hashColumn(2163914894, 74368, rows.one());
  hashColumn(1073350902, 74496, rows.one());
  hashColumn(145396924, 74560, rows.one());
  hashColumn(3074200733, 74112, rows.one());
  hashColumn(3143951873, 73344, rows.one());
  hashColumn(2242020508, 73664, rows.one());
  if (submodel.ownership() != 0)
    hashColumn(1972543112, 74752, rows.one());
  hashColumn(2319776214, 73472, rows.one());
  hashColumn(1823692074, 74176, rows.one());
  if (submodel.power() != 0)
    hashColumn(2234304017, 74880, rows.one());
  hashColumn(3811390831, 73216, rows.one());
  hashColumn(4051940626, 74048, rows.one());
  hashColumn(2885349860, 73856, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(1681674219, 75136, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(252019624, 75008, rows.one());
  if (submodel.spotMarket() != 0)
    hashColumn(1096441131, 75072, rows.one());
  hashColumn(956839497, 73280, rows.one());
  hashColumn(3817111653, 73728, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(3212360846, 75200, rows.one());
  hashColumn(1032995909, 73600, rows.one());
  hashColumn(1882495267, 73984, rows.one());
  hashColumn(4031474977, 73920, rows.one());
  hashColumn(2067348135, 74304, rows.one());
  hashColumn(707285689, 6653312, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3789816633, 15041920, rows.labSlots());
  if (submodel.stages() != 0)
    hashColumn(3304754194, 8750464, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3442339415, 10847616, rows.labSlots());
  if (submodel.ownership() != 0)
    hashColumn(3094345890, 12944768, rows.labSlots());
  hashColumn(2733141330, 4556160, rows.labSlots());
  hashColumn(3049856987, 75904, rows.segments());
  hashColumn(2324236947, 76096, rows.segments());
  hashColumn(3420352464, 75968, rows.segments());
  hashColumn(3643815721, 76224, rows.segments());
  hashColumn(3837972089, 75840, rows.segments());
  hashColumn(216140727, 76160, rows.segments());
  hashColumn(4083222511, 76416, rows.segments());
  hashColumn(47623355, 76288, rows.segments());
  hashColumn(3663595698, 75712, rows.segments());
  if (submodel.expectations() != 0)
    hashColumn(1601054687, 76544, rows.segments());
  hashColumn(4081444414, 76352, rows.segments());
  hashColumn(3583032309, 76032, rows.segments());
  hashColumn(1002028440, 75776, rows.segments());
  if (submodel.entry() != 0)
    hashColumn(2148497349, 76608, rows.segmentSlots());
}

export function checkColumns(): void {
  checkColumn(114, 72832, rows.one());
  checkColumn(115, 72896, rows.one());
  checkColumn(116, 72960, rows.one());
  checkColumn(117, 73024, rows.one());
  checkColumn(118, 73088, rows.one());
  checkColumn(119, 73152, rows.one());
  checkColumn(125, 73536, rows.one());
  checkColumn(132, 73984, rows.one());
  checkColumn(136, 74240, rows.one());
  checkColumn(137, 74304, rows.one());
  checkColumn(145, 74816, rows.one());
  checkColumn(147, 74944, rows.one());
  checkColumn(150, 75136, rows.one());
  checkColumn(151, 75200, rows.one());
  checkColumn(160, 75776, rows.segments());
  checkColumn(161, 75840, rows.segments());
  checkColumn(162, 75904, rows.segments());
  checkColumn(164, 76032, rows.segments());
  checkColumn(172, 76544, rows.segments());
  checkColumn(173, 76608, rows.segmentSlots());
  checkColumn(201, 133952, rows.classes());
  checkColumn(204, 140096, rows.communities());
  checkColumn(289, 1082176, rows.labs());
  checkColumn(290, 1090368, rows.labs());
  checkColumn(291, 1098560, rows.labs());
  checkColumn(294, 1123136, rows.labs());
  checkColumn(295, 1131328, rows.labs());
  checkColumn(296, 1139520, rows.labs());
  checkColumn(297, 1147712, rows.labs());
  checkColumn(298, 1155904, rows.labs());
  checkColumn(299, 1164096, rows.labs());
  checkColumn(300, 1172288, rows.labs());
  checkColumn(314, 1286976, rows.labs());
  checkColumn(315, 1295168, rows.labs());
  checkColumn(317, 1311552, rows.labs());
  checkColumn(318, 1319744, rows.labs());
  checkColumn(333, 1442624, rows.labs());
  checkColumn(334, 1450816, rows.labs());
  checkColumn(335, 1459008, rows.labs());
  checkColumn(336, 1467200, rows.labs());
  checkColumn(337, 1475392, rows.labs());
  checkColumn(340, 1499968, rows.labs());
  checkColumn(370, 1745728, rows.labs());
  checkColumn(371, 1753920, rows.labs());
  checkColumn(372, 1762112, rows.labs());
  checkColumn(373, 1770304, rows.labs());
  checkColumn(381, 1835840, rows.labs());
  checkColumn(382, 1844032, rows.labs());
  checkColumn(395, 2523968, rows.labSegments());
  checkColumn(401, 2917184, rows.labSegments());
  checkColumn(402, 2982720, rows.labSegments());
  checkColumn(403, 3048256, rows.labSegments());
  checkColumn(404, 3113792, rows.labSegments());
  checkColumn(405, 3179328, rows.labSegments());
  checkColumn(406, 3244864, rows.labSegments());
  checkColumn(407, 3310400, rows.labSegments());
  checkColumn(408, 3375936, rows.labSegments());
  checkColumn(409, 3441472, rows.labSegments());
  checkColumn(410, 3507008, rows.labSegments());
  checkColumn(411, 3572544, rows.labSegments());
  checkColumn(412, 3638080, rows.labSegments());
  checkColumn(413, 3703616, rows.labSegments());
  checkColumn(415, 3834688, rows.labSegments());
  checkColumn(424, 3966208, rows.clouds());
  checkColumn(434, 4261248, rows.interventions());
  checkColumn(436, 4326784, rows.interventions());
  checkColumn(437, 4359552, rows.interventions());
  checkColumn(438, 4392320, rows.interventions());
  checkColumn(449, 17139072, rows.labForecasts());
  checkColumn(451, 18187648, rows.horizons());
  checkColumn(461, 18911872, rows.events());
}
