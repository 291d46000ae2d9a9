import type { KindId } from '../model/kinds/registry.ts';

/** What several of a kind are called, as a sentence shows them: "Showing sample loans". */
export const KIND_PLURALS: Readonly<Record<KindId, string>> = {
  joint_mission: 'joint missions',
  hosted_payload: 'payloads carried',
  launch_service: 'launch services',
  ground_station: 'ground stations',
  astronaut: 'astronaut flights and training',
  service: 'services provided',
  coordinated_observation: 'coordinated observations',
  supports: 'mission support',
  sample_loan: 'sample loans',
  sample_gift: 'sample gifts',
  data_sharing: 'data sharing',
  joint_research: 'joint research',
  funding: 'funding',
  framework_agreement: 'framework agreements',
  mou: 'memoranda of understanding',
  letter_of_intent: 'letters of intent',
  membership: 'memberships',
  invitation: 'invitations',
  talks: 'talks',
  visit: 'visits',
  diplomatic_relations: 'diplomatic relations',
  partnership: 'partnerships',
  operates: 'who operates what',
  part_of: 'what is part of what',
};
