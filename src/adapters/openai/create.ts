/** The model parser over a real endpoint: what the composition root loads where a model is set. */
import { Endpoint, type EndpointConfig } from './endpoint.ts';
import { ModelParser, type ModelParserParts } from './model-parser.ts';
import { PatientModel, type Surroundings } from './patient-model.ts';

export function createModelParser(config: EndpointConfig, surroundings: Surroundings, parts: Omit<ModelParserParts, 'model'>): ModelParser {
  return new ModelParser({ ...parts, model: new PatientModel(new Endpoint(config), surroundings) });
}
