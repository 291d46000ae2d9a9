import type { KindId } from '../model/kinds/registry.ts';

/** What each kind of cooperation is called, in lower case as it stands inside a sentence. */
export const KIND_NAMES: Readonly<Record<KindId, string>> = {
  joint_mission: 'joint mission',
  hosted_payload: 'payload carried',
  launch_service: 'launch service',
  ground_station: 'ground station',
  astronaut: 'astronaut flight or training',
  service: 'service provided',
  coordinated_observation: 'coordinated observation',
  supports: 'mission support',
  sample_loan: 'sample loan',
  sample_gift: 'sample gift',
  data_sharing: 'data sharing',
  joint_research: 'joint research',
  funding: 'funding',
  framework_agreement: 'framework agreement',
  mou: 'memorandum of understanding',
  letter_of_intent: 'letter of intent',
  membership: 'membership',
  invitation: 'invitation',
  talks: 'talks',
  visit: 'visit',
  diplomatic_relations: 'diplomatic relations',
  partnership: 'partnership',
  operates: 'operates',
  part_of: 'is part of',
};
