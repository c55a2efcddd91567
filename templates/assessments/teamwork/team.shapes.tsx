/** Who should answer a practice. */
export interface AssignedShape {
  /** Null: somebody who has left the company. */
  name: string | null;
  mine: boolean;
  /** `YYYY-MM-DD` */
  dueOn: string;
}

export interface CommentShape {
  id: string;
  text: string;
  by: string | null;
  mine: boolean;
  at: Date;
  /** Names of those who were told by mail. */
  told: string[];
}

/** What an answer said before another person replaced it. */
export interface ReplacedShape {
  version: number;
  value: number | null;
  unknown: boolean;
  valueName: string | null;
  note: string;
  by: string | null;
  at: Date;
  replacedBy: string | null;
}

/** Who works on a practice, and what they said of it. */
export interface TeamShape {
  assigned: AssignedShape | null;
  comments: CommentShape[];
  replaced: ReplacedShape[];
  /** Colleagues of the reader. */
  others: { userId: string; name: string }[];
  newCommentId: string;
  maxCommentLength: number;
}
