/** From dataset to picture, without DOM: reading and checking data, graphs, metrics, views, links. */
export type { ClaimGroup, ClaimRelation, Reading } from './model/claim.ts';
export type { Dataset, Position } from './model/dataset.ts';
export { originOf, type DocumentRecord } from './model/document.ts';
export { compareEdtf, parseEdtf, type Edtf } from './model/edtf.ts';
export { familyOf, nameOf, type Entity, type EntityId, type Family } from './model/entity.ts';
export { DatasetError, LoadError, type Fault } from './model/errors.ts';
export { KINDS, kindOf, type KindId } from './model/kinds/registry.ts';
export type { Evidence, Locator, Participant, Statement } from './model/statement.ts';
export { STATUSES, type Status } from './model/status.ts';
export { documentHash } from './text/hash.ts';
export { makeLocator } from './text/locator.ts';
export { paragraphsOf } from './text/paragraphs.ts';
export { isVerified, verifyDocument, type DocumentReport } from './text/verify-document.ts';
export { loadDataset, type LoadOptions } from './dataset/load.ts';
export { parseDataset } from './dataset/parse.ts';
export { serialiseDataset } from './dataset/serialise.ts';
export { impliedPairs, type ImpliedPair } from './graph/implied-pairs.ts';
export { withinNeighbourhood, type Neighbourhood } from './graph/paths/neighbourhood.ts';
export { commonPartners, partnersApart, type CommonPartner } from './graph/paths/partners.ts';
export { isThread, type Path, type PathSet, type PathStep } from './graph/paths/path.ts';
export { shortestPaths } from './graph/paths/shortest-paths.ts';
export { shortestThreads } from './graph/paths/threads.ts';
export { POLICIES, type Policy } from './graph/policy.ts';
export { projectViewGraph } from './graph/project.ts';
export { PROJECTIONS, type Projection } from './graph/projection.ts';
export { DEFAULT_QUERY, LEVELS, type GraphQuery, type Level } from './graph/query.ts';
export type { SharedMission } from './graph/shared-missions.ts';
export { statementTotals, type StatementTotals } from './graph/totals.ts';
export type { Band, Tie, TieId, ViewGraph } from './graph/view-graph.ts';
export { edgeListDataset } from './exchange/edge-list-dataset.ts';
export { edgeListGraph } from './exchange/edge-list-graph.ts';
export {
  edgeListRows,
  readEdgeList,
  type EdgeList,
  type EdgeListRow,
} from './exchange/edge-list.ts';
export { datasetOfText, loadSource } from './exchange/read-source.ts';
export type { CsrGraph, IndexedGraph } from './metrics/csr.ts';
export { fragilityInput } from './metrics/fragility/fragility-input.ts';
export { fragility, type FragilityResult } from './metrics/fragility/fragility.ts';
export { nodeRows, tieRows } from './metrics/graph-tables.ts';
export { metricInput } from './metrics/metric-input.ts';
export { computeMetric, finish, type Metric, type MetricOutcome } from './metrics/metric.ts';
export { networkxScript } from './metrics/networkx-script.ts';
export { METRICS, metricOf } from './metrics/registry.ts';
export { GROUP_FIGURES } from './metrics/summary/registry.ts';
export { summarise } from './metrics/summary/summarise.ts';
export { summaryInput } from './metrics/summary/summary-input.ts';
export type { ViewAction } from './view/action.ts';
export { analyse, type Analysis } from './view/analysis.ts';
export { composeScene } from './view/compose-scene.ts';
export { drawDataset, type Drawing } from './view/drawing.ts';
export { decodeView, type DecodedView } from './view/permalink/decode.ts';
export { encodeView } from './view/permalink/encode.ts';
export { reduce } from './view/reduce.ts';
export type { Scene, SceneNode, SceneTie } from './view/scene.ts';
export { INITIAL_STATE, type ViewState } from './view/state.ts';
