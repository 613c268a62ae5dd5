import { z } from 'zod';
import type { BriefingId, FigureId, KeywordId, PointId, ReportId } from '../briefing/model.ts';

const id = z.number().int().positive();
export const reportId = id.transform((n) => n as ReportId);
export const pointId = id.transform((n) => n as PointId);
export const briefingId = id.transform((n) => n as BriefingId);
export const keywordId = id.transform((n) => n as KeywordId);
export const figureId = id.transform((n) => n as FigureId);
