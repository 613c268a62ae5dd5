import { open } from './open.ts';
import Audience from './screens/audience/Audience.svelte';

void open(Audience);
