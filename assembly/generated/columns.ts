// Printed from src/schema by `npm run generate`. Do not edit.
import * as rows from "../base/rows";
import { checkColumn } from "../base/finite";
import { hashColumn } from "../observe/state-hash";
import * as submodel from "./submodel";

export function hashColumns(): void {
  hashColumn(1292376497, 6174272, rows.accounts());
  if (submodel.communities() != 0)
    hashColumn(2136297167, 267776, rows.communities());
  if (submodel.communities() != 0)
    hashColumn(934066899, 136704, rows.communities());
  hashColumn(3221475986, 128512, rows.classes());
  if (submodel.delay() != 0)
    hashColumn(28887242, 134656, rows.classes());
  hashColumn(892008578, 130560, rows.classes());
  hashColumn(1725569410, 126464, rows.classes());
  hashColumn(1581921952, 124416, rows.classes());
  hashColumn(1259659560, 122368, rows.classes());
  hashColumn(16259143, 751104, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(1030556626, 1185280, rows.labs());
  hashColumn(3587667821, 1070592, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(485259587, 1160704, rows.labs());
  hashColumn(4258763936, 923136, rows.labs());
  hashColumn(466246597, 873984, rows.labs());
  hashColumn(1682042416, 1111552, rows.labs());
  if (submodel.codeRed() != 0)
    hashColumn(2815963530, 1177088, rows.labs());
  hashColumn(411847198, 931328, rows.labs());
  hashColumn(732280130, 1037824, rows.labs());
  hashColumn(1223367101, 1005056, rows.labs());
  hashColumn(3293780575, 996864, rows.labs());
  hashColumn(132410230, 1119744, rows.labs());
  hashColumn(313108146, 767488, rows.labs());
  hashColumn(2155580393, 759296, rows.labs());
  hashColumn(3809633083, 947712, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(632728655, 1136128, rows.labs());
  hashColumn(914441131, 1029632, rows.labs());
  hashColumn(517258394, 857600, rows.labs());
  hashColumn(1050717269, 849408, rows.labs());
  hashColumn(4193355059, 1054208, rows.labs());
  hashColumn(164333759, 955904, rows.labs());
  hashColumn(4215133519, 833024, rows.labs());
  hashColumn(1148766958, 1127936, rows.labs());
  hashColumn(1857176761, 890368, rows.labs());
  hashColumn(2274290754, 906752, rows.labs());
  hashColumn(3817727411, 1095168, rows.labs());
  hashColumn(4172712111, 882176, rows.labs());
  hashColumn(1067151653, 775680, rows.labs());
  hashColumn(1588199945, 1062400, rows.labs());
  hashColumn(212058723, 980480, rows.labs());
  if (submodel.releases() != 0)
    hashColumn(461099677, 1168896, rows.labs());
  hashColumn(3538914452, 1078784, rows.labs());
  hashColumn(3885640542, 914944, rows.labs());
  hashColumn(1095896965, 1021440, rows.labs());
  hashColumn(1701197526, 939520, rows.labs());
  hashColumn(2306571685, 964096, rows.labs());
  hashColumn(3393915253, 1013248, rows.labs());
  hashColumn(2469337371, 1046016, rows.labs());
  hashColumn(568864428, 1086976, rows.labs());
  hashColumn(4178749738, 865792, rows.labs());
  hashColumn(3099065896, 792064, rows.labs());
  hashColumn(170644666, 783872, rows.labs());
  hashColumn(3054351195, 841216, rows.labs());
  if (submodel.trust() != 0)
    hashColumn(2644695068, 1144320, rows.labs());
  hashColumn(2001654416, 972288, rows.labs());
  hashColumn(3875644142, 1103360, rows.labs());
  hashColumn(1408732082, 988672, rows.labs());
  hashColumn(2294501012, 898560, rows.labs());
  hashColumn(2482633579, 1652224, rows.labSegments());
  hashColumn(3756944322, 1586688, rows.labSegments());
  hashColumn(147806206, 1717760, rows.labSegments());
  hashColumn(501992043, 1455616, rows.labSegments());
  hashColumn(417601894, 1848832, rows.labSegments());
  hashColumn(544914520, 1783296, rows.labSegments());
  hashColumn(2663174664, 70656, rows.one());
  hashColumn(1045967313, 70144, rows.one());
  hashColumn(845795324, 70080, rows.one());
  hashColumn(2972952653, 71680, rows.one());
  hashColumn(2975465186, 71040, rows.one());
  hashColumn(3348688384, 70400, rows.one());
  hashColumn(1944492745, 70272, rows.one());
  hashColumn(433129060, 70336, rows.one());
  hashColumn(646224340, 71488, rows.one());
  hashColumn(2075431000, 70784, rows.one());
  hashColumn(2163914894, 71616, rows.one());
  hashColumn(1073350902, 71744, rows.one());
  hashColumn(145396924, 71808, rows.one());
  hashColumn(3074200733, 71360, rows.one());
  hashColumn(3143951873, 70592, rows.one());
  hashColumn(2242020508, 70912, rows.one());
  hashColumn(2319776214, 70720, rows.one());
  hashColumn(1823692074, 71424, rows.one());
  hashColumn(3811390831, 70464, rows.one());
  hashColumn(4051940626, 71296, rows.one());
  hashColumn(2885349860, 71104, rows.one());
  hashColumn(956839497, 70528, rows.one());
  hashColumn(3817111653, 70976, rows.one());
  hashColumn(1032995909, 70848, rows.one());
  hashColumn(1882495267, 71232, rows.one());
  hashColumn(4031474977, 71168, rows.one());
  hashColumn(2067348135, 71552, rows.one());
  hashColumn(707285689, 4077120, rows.labSlots());
  hashColumn(2733141330, 1979968, rows.labSlots());
  hashColumn(3049856987, 72576, rows.segments());
  hashColumn(2324236947, 72768, rows.segments());
  hashColumn(3420352464, 72640, rows.segments());
  hashColumn(3643815721, 72896, rows.segments());
  hashColumn(3837972089, 72512, rows.segments());
  hashColumn(216140727, 72832, rows.segments());
  hashColumn(4083222511, 73088, rows.segments());
  hashColumn(47623355, 72960, rows.segments());
  hashColumn(3663595698, 72384, rows.segments());
  hashColumn(4081444414, 73024, rows.segments());
  hashColumn(3583032309, 72704, rows.segments());
  hashColumn(1002028440, 72448, rows.segments());
  if (submodel.entry() != 0)
    hashColumn(2148497349, 73216, rows.segmentSlots());
}

export function checkColumns(): void {
  checkColumn(71, 70080, rows.one());
  checkColumn(72, 70144, rows.one());
  checkColumn(73, 70208, rows.one());
  checkColumn(74, 70272, rows.one());
  checkColumn(75, 70336, rows.one());
  checkColumn(76, 70400, rows.one());
  checkColumn(82, 70784, rows.one());
  checkColumn(89, 71232, rows.one());
  checkColumn(93, 71488, rows.one());
  checkColumn(94, 71552, rows.one());
  checkColumn(108, 72448, rows.segments());
  checkColumn(109, 72512, rows.segments());
  checkColumn(110, 72576, rows.segments());
  checkColumn(112, 72704, rows.segments());
  checkColumn(120, 73216, rows.segmentSlots());
  checkColumn(148, 130560, rows.classes());
  checkColumn(151, 136704, rows.communities());
  checkColumn(199, 775680, rows.labs());
  checkColumn(200, 783872, rows.labs());
  checkColumn(201, 792064, rows.labs());
  checkColumn(204, 816640, rows.labs());
  checkColumn(205, 824832, rows.labs());
  checkColumn(206, 833024, rows.labs());
  checkColumn(207, 841216, rows.labs());
  checkColumn(208, 849408, rows.labs());
  checkColumn(209, 857600, rows.labs());
  checkColumn(210, 865792, rows.labs());
  checkColumn(224, 980480, rows.labs());
  checkColumn(225, 988672, rows.labs());
  checkColumn(227, 1005056, rows.labs());
  checkColumn(228, 1013248, rows.labs());
  checkColumn(243, 1136128, rows.labs());
  checkColumn(244, 1144320, rows.labs());
  checkColumn(245, 1152512, rows.labs());
  checkColumn(246, 1160704, rows.labs());
  checkColumn(249, 1185280, rows.labs());
  checkColumn(255, 1521152, rows.labSegments());
  checkColumn(273, 6634560, rows.events());
}
