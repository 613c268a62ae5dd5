/** Words for places that are counted. */

/** Where something can be had or can happen. */
export const places =
  /^(?:(?:count|cit|librar|factor|communit|municipalit|facilit|universit|nurser)ies|provinces|districts|regions|towns|villages|wards|states|countries|islands|parishes|communes|areas|sites|farms|schools|colleges|hospitals|clinics|stations|stops|ports|harbours|berths|quays|airports|plants|depots|branches|stores|shops|offices|centres|markets|estates|neighbou?rhoods|buildings|blocks|camps|parks|beaches|pools|museums|prisons|courts|churches|homes|kindergartens)$/;
