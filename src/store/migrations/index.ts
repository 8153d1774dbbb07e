/** The migrations of the state, beside those of the knowledge in the same file. */
import { Schema } from '../../knowledge/sql/migrations/schema.ts';
import { up as state } from './0001-state.ts';

export const STATE_SCHEMA = new Schema('state_migration', {
  '0001-state': { up: state },
});
