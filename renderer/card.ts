import { open } from './open.ts';
import TestCard from './screens/room/TestCard.svelte';

void open(TestCard);
