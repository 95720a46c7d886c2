// Printed from src/schema by `npm run generate`. Do not edit.
import * as rows from "../base/rows";
import { checkColumn } from "../base/finite";
import { hashColumn } from "../observe/state-hash";
import * as submodel from "./submodel";

export function hashColumns(): void {
  hashColumn(1292376497, 6928768, rows.accounts());
  hashColumn(3221475986, 107840, rows.classes());
  hashColumn(892008578, 109888, rows.classes());
  hashColumn(1725569410, 105792, rows.classes());
  hashColumn(1581921952, 103744, rows.classes());
  hashColumn(1259659560, 101696, rows.classes());
  if (submodel.learning() != 0)
    hashColumn(2097234218, 5879168, rows.labForecasts());
  if (submodel.learning() != 0)
    hashColumn(4139287261, 6403456, rows.labForecasts());
  hashColumn(16259143, 546112, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(1030556626, 963904, rows.labs());
  hashColumn(3587667821, 865600, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(485259587, 939328, rows.labs());
  hashColumn(4258763936, 718144, rows.labs());
  hashColumn(466246597, 668992, rows.labs());
  hashColumn(1682042416, 906560, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(2815963530, 955712, rows.labs());
  hashColumn(411847198, 726336, rows.labs());
  hashColumn(732280130, 832832, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(2055411683, 996672, rows.labs());
  hashColumn(1223367101, 800064, rows.labs());
  hashColumn(3293780575, 791872, rows.labs());
  hashColumn(132410230, 914752, rows.labs());
  hashColumn(313108146, 562496, rows.labs());
  hashColumn(2155580393, 554304, rows.labs());
  hashColumn(3809633083, 742720, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(508253772, 1004864, rows.labs());
  hashColumn(914441131, 824640, rows.labs());
  hashColumn(517258394, 652608, rows.labs());
  hashColumn(1050717269, 644416, rows.labs());
  hashColumn(4193355059, 849216, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(212805637, 1013056, rows.labs());
  hashColumn(164333759, 750912, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(1525875158, 972096, rows.labs());
  if (submodel.learning() != 0)
    hashColumn(3245229836, 980288, rows.labs());
  hashColumn(4215133519, 628032, rows.labs());
  if (submodel.rivals() != 0)
    hashColumn(1582720181, 988480, rows.labs());
  hashColumn(1148766958, 922944, rows.labs());
  hashColumn(1857176761, 685376, rows.labs());
  hashColumn(2274290754, 701760, rows.labs());
  hashColumn(3817727411, 890176, rows.labs());
  hashColumn(4172712111, 677184, rows.labs());
  hashColumn(1067151653, 570688, rows.labs());
  hashColumn(1588199945, 857408, rows.labs());
  hashColumn(212058723, 775488, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(461099677, 947520, rows.labs());
  hashColumn(3538914452, 873792, rows.labs());
  hashColumn(3885640542, 709952, rows.labs());
  hashColumn(1095896965, 816448, rows.labs());
  if (submodel.expectations() != 0)
    hashColumn(881294298, 1021248, rows.labs());
  hashColumn(1701197526, 734528, rows.labs());
  hashColumn(2306571685, 759104, rows.labs());
  hashColumn(3393915253, 808256, rows.labs());
  hashColumn(2469337371, 841024, rows.labs());
  hashColumn(568864428, 881984, rows.labs());
  hashColumn(4178749738, 660800, rows.labs());
  hashColumn(3099065896, 587072, rows.labs());
  hashColumn(170644666, 578880, rows.labs());
  hashColumn(3054351195, 636224, rows.labs());
  hashColumn(2001654416, 767296, rows.labs());
  hashColumn(3875644142, 898368, rows.labs());
  hashColumn(1408732082, 783680, rows.labs());
  hashColumn(2294501012, 693568, rows.labs());
  hashColumn(2482633579, 1357120, rows.labSegments());
  hashColumn(3756944322, 1291584, rows.labSegments());
  hashColumn(147806206, 1422656, rows.labSegments());
  hashColumn(501992043, 1160512, rows.labSegments());
  hashColumn(417601894, 1553728, rows.labSegments());
  hashColumn(544914520, 1488192, rows.labSegments());
  hashColumn(2663174664, 70336, rows.one());
  hashColumn(1045967313, 69824, rows.one());
  hashColumn(845795324, 69760, rows.one());
  hashColumn(2972952653, 71360, rows.one());
  hashColumn(2975465186, 70720, rows.one());
  hashColumn(3348688384, 70080, rows.one());
  hashColumn(1944492745, 69952, rows.one());
  hashColumn(433129060, 70016, rows.one());
  hashColumn(646224340, 71168, rows.one());
  hashColumn(2075431000, 70464, rows.one());
  hashColumn(2163914894, 71296, rows.one());
  hashColumn(1073350902, 71424, rows.one());
  hashColumn(145396924, 71488, rows.one());
  hashColumn(3074200733, 71040, rows.one());
  hashColumn(3143951873, 70272, rows.one());
  hashColumn(2242020508, 70592, rows.one());
  hashColumn(2319776214, 70400, rows.one());
  hashColumn(1823692074, 71104, rows.one());
  hashColumn(3811390831, 70144, rows.one());
  hashColumn(4051940626, 70976, rows.one());
  hashColumn(2885349860, 70784, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(1681674219, 71616, rows.one());
  hashColumn(956839497, 70208, rows.one());
  hashColumn(3817111653, 70656, rows.one());
  if (submodel.expectations() != 0)
    hashColumn(3212360846, 71680, rows.one());
  hashColumn(1032995909, 70528, rows.one());
  hashColumn(1882495267, 70912, rows.one());
  hashColumn(4031474977, 70848, rows.one());
  hashColumn(2067348135, 71232, rows.one());
  hashColumn(707285689, 3782016, rows.labSlots());
  hashColumn(2733141330, 1684864, rows.labSlots());
  hashColumn(3049856987, 72384, rows.segments());
  hashColumn(2324236947, 72576, rows.segments());
  hashColumn(3420352464, 72448, rows.segments());
  hashColumn(3643815721, 72704, rows.segments());
  hashColumn(3837972089, 72320, rows.segments());
  hashColumn(216140727, 72640, rows.segments());
  hashColumn(4083222511, 72896, rows.segments());
  hashColumn(47623355, 72768, rows.segments());
  hashColumn(3663595698, 72192, rows.segments());
  if (submodel.expectations() != 0)
    hashColumn(1601054687, 72960, rows.segments());
  hashColumn(4081444414, 72832, rows.segments());
  hashColumn(3583032309, 72512, rows.segments());
  hashColumn(1002028440, 72256, rows.segments());
}

export function checkColumns(): void {
  checkColumn(66, 69760, rows.one());
  checkColumn(67, 69824, rows.one());
  checkColumn(68, 69888, rows.one());
  checkColumn(69, 69952, rows.one());
  checkColumn(70, 70016, rows.one());
  checkColumn(71, 70080, rows.one());
  checkColumn(77, 70464, rows.one());
  checkColumn(84, 70912, rows.one());
  checkColumn(88, 71168, rows.one());
  checkColumn(89, 71232, rows.one());
  checkColumn(95, 71616, rows.one());
  checkColumn(96, 71680, rows.one());
  checkColumn(105, 72256, rows.segments());
  checkColumn(106, 72320, rows.segments());
  checkColumn(107, 72384, rows.segments());
  checkColumn(109, 72512, rows.segments());
  checkColumn(116, 72960, rows.segments());
  checkColumn(135, 109888, rows.classes());
  checkColumn(192, 570688, rows.labs());
  checkColumn(193, 578880, rows.labs());
  checkColumn(194, 587072, rows.labs());
  checkColumn(197, 611648, rows.labs());
  checkColumn(198, 619840, rows.labs());
  checkColumn(199, 628032, rows.labs());
  checkColumn(200, 636224, rows.labs());
  checkColumn(201, 644416, rows.labs());
  checkColumn(202, 652608, rows.labs());
  checkColumn(203, 660800, rows.labs());
  checkColumn(217, 775488, rows.labs());
  checkColumn(218, 783680, rows.labs());
  checkColumn(220, 800064, rows.labs());
  checkColumn(221, 808256, rows.labs());
  checkColumn(236, 931136, rows.labs());
  checkColumn(237, 939328, rows.labs());
  checkColumn(240, 963904, rows.labs());
  checkColumn(241, 972096, rows.labs());
  checkColumn(242, 980288, rows.labs());
  checkColumn(243, 988480, rows.labs());
  checkColumn(244, 996672, rows.labs());
  checkColumn(245, 1004864, rows.labs());
  checkColumn(246, 1013056, rows.labs());
  checkColumn(251, 1226048, rows.labSegments());
  checkColumn(261, 5879168, rows.labForecasts());
  checkColumn(263, 6927744, rows.horizons());
  checkColumn(273, 7389056, rows.events());
}
