CREATE TABLE "EncounterPrevention_Migrations" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK_EncounterPrevention_Migrations" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);
CREATE TABLE "EncounterPrevention_Alert" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_EncounterPrevention_Alert" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "StudentId" INTEGER NOT NULL,
    "PassId" INTEGER NOT NULL,
    CONSTRAINT "CK_EncounterPrevention_Alert_Kind" CHECK ("Kind" IN ('Prevented', 'NeedsEscort', 'Overridden', 'OutTogether'))
);
CREATE TABLE "EncounterPrevention_Change" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_EncounterPrevention_Change" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "GroupId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "ById" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Words" TEXT NULL,
    "StudentId" INTEGER NULL,
    CONSTRAINT "CK_EncounterPrevention_Change_Kind" CHECK ("Kind" IN ('Created', 'Renamed', 'Notes', 'Dates', 'Added', 'Removed', 'SwitchedOn', 'SwitchedOff'))
);
CREATE TABLE "EncounterPrevention_Group" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_EncounterPrevention_Group" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Notes" TEXT NULL,
    "From" TEXT NULL,
    "Until" TEXT NULL,
    "Off" INTEGER NOT NULL,
    "MadeById" INTEGER NOT NULL,
    "MadeAt" INTEGER NOT NULL
);
CREATE TABLE "EncounterPrevention_Overlap" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_EncounterPrevention_Overlap" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "Until" TEXT NOT NULL,
    "Times" INTEGER NOT NULL,
    "Expected" REAL NOT NULL,
    "Chance" REAL NOT NULL,
    "State" TEXT NOT NULL,
    "SettledById" INTEGER NULL,
    "SettledAt" INTEGER NULL,
    "GroupId" INTEGER NULL,
    "Places" TEXT NOT NULL,
    CONSTRAINT "CK_EncounterPrevention_Overlap_State" CHECK ("State" IN ('Proposed', 'GroupMade', 'Dismissed'))
);
CREATE TABLE "EncounterPrevention_OverlapWeek" (
    "SchoolId" INTEGER NOT NULL,
    "Monday" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_EncounterPrevention_OverlapWeek" PRIMARY KEY ("SchoolId", "Monday")
);
CREATE TABLE "EncounterPrevention_EntryGroup" (
    "GroupId" INTEGER NOT NULL,
    "EntryId" INTEGER NOT NULL,
    CONSTRAINT "PK_EncounterPrevention_EntryGroup" PRIMARY KEY ("EntryId", "GroupId"),
    CONSTRAINT "FK_EncounterPrevention_EntryGroup_EncounterPrevention_Entry_EntryId" FOREIGN KEY ("EntryId") REFERENCES "EncounterPrevention_Entry" ("Id") ON DELETE CASCADE
);
CREATE TABLE "EncounterPrevention_EntryOther" (
    "StudentId" INTEGER NOT NULL,
    "EntryId" INTEGER NOT NULL,
    "PassId" INTEGER NOT NULL,
    "FromId" INTEGER NOT NULL,
    "ToId" INTEGER NOT NULL,
    CONSTRAINT "PK_EncounterPrevention_EntryOther" PRIMARY KEY ("EntryId", "StudentId"),
    CONSTRAINT "FK_EncounterPrevention_EntryOther_EncounterPrevention_Entry_EntryId" FOREIGN KEY ("EntryId") REFERENCES "EncounterPrevention_Entry" ("Id") ON DELETE CASCADE
);
CREATE TABLE "EncounterPrevention_Member" (
    "StudentId" INTEGER NOT NULL,
    "GroupId" INTEGER NOT NULL,
    CONSTRAINT "PK_EncounterPrevention_Member" PRIMARY KEY ("GroupId", "StudentId"),
    CONSTRAINT "FK_EncounterPrevention_Member_EncounterPrevention_Group_GroupId" FOREIGN KEY ("GroupId") REFERENCES "EncounterPrevention_Group" ("Id") ON DELETE CASCADE
);
CREATE TABLE "EncounterPrevention_OverlapStudent" (
    "StudentId" INTEGER NOT NULL,
    "OverlapId" INTEGER NOT NULL,
    CONSTRAINT "PK_EncounterPrevention_OverlapStudent" PRIMARY KEY ("OverlapId", "StudentId"),
    CONSTRAINT "FK_EncounterPrevention_OverlapStudent_EncounterPrevention_Overlap_OverlapId" FOREIGN KEY ("OverlapId") REFERENCES "EncounterPrevention_Overlap" ("Id") ON DELETE CASCADE
);
CREATE INDEX "IX_EncounterPrevention_Alert_StudentId" ON "EncounterPrevention_Alert" ("StudentId");
CREATE INDEX "IX_EncounterPrevention_Change_GroupId" ON "EncounterPrevention_Change" ("GroupId");
CREATE INDEX "IX_EncounterPrevention_Change_StudentId" ON "EncounterPrevention_Change" ("StudentId");
CREATE INDEX "IX_EncounterPrevention_EntryGroup_GroupId" ON "EncounterPrevention_EntryGroup" ("GroupId");
CREATE INDEX "IX_EncounterPrevention_EntryOther_StudentId" ON "EncounterPrevention_EntryOther" ("StudentId");
CREATE INDEX "IX_EncounterPrevention_Group_SchoolId" ON "EncounterPrevention_Group" ("SchoolId");
CREATE INDEX "IX_EncounterPrevention_Member_StudentId" ON "EncounterPrevention_Member" ("StudentId");
CREATE INDEX "IX_EncounterPrevention_Overlap_SchoolId_Until" ON "EncounterPrevention_Overlap" ("SchoolId", "Until");
CREATE INDEX "IX_EncounterPrevention_OverlapStudent_StudentId" ON "EncounterPrevention_OverlapStudent" ("StudentId");
CREATE TABLE "EncounterPrevention_Cursor" (
    "Follower" TEXT NOT NULL CONSTRAINT "PK_EncounterPrevention_Cursor" PRIMARY KEY,
    "Last" INTEGER NOT NULL
);
CREATE TABLE "EncounterPrevention_Entry" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_EncounterPrevention_Entry" PRIMARY KEY AUTOINCREMENT,
    "AskedOf" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "ById" INTEGER NOT NULL,
    "FlexActivityId" INTEGER NULL,
    "FlexStartsAt" INTEGER NULL,
    "FlexTitle" TEXT NULL,
    "FlexWay" TEXT NULL,
    "FromId" INTEGER NOT NULL,
    "LastAt" INTEGER NOT NULL,
    "Outcome" TEXT NOT NULL,
    "PassId" INTEGER NOT NULL,
    "Reason" TEXT NULL,
    "ReviewNote" TEXT NULL,
    "ReviewedAt" INTEGER NULL,
    "ReviewedById" INTEGER NULL,
    "Route" TEXT NULL,
    "SchoolId" INTEGER NOT NULL,
    "StudentId" INTEGER NOT NULL,
    "ToId" INTEGER NOT NULL,
    "Tries" INTEGER NOT NULL,
    "UnderWay" INTEGER NOT NULL,
    "Urgent" INTEGER NOT NULL,
    "Waited" INTEGER NOT NULL,
    CONSTRAINT "CK_EncounterPrevention_Entry_Outcome" CHECK ("Outcome" IN ('Prevented', 'Waiting', 'WentLater', 'CameToNothing', 'Overridden')),
    CONSTRAINT "CK_EncounterPrevention_Entry_Route" CHECK ("Route" IN ('SelfCheckout', 'Approval', 'Staff', 'Bulk', 'Kiosk', 'Pin', 'Scheduled', 'Appointment', 'Recurring', 'Arrived'))
);
CREATE INDEX "IX_EncounterPrevention_Entry_NotReviewed" ON "EncounterPrevention_Entry" ("SchoolId") WHERE "ReviewedAt" IS NULL;
CREATE INDEX "IX_EncounterPrevention_Entry_PassId" ON "EncounterPrevention_Entry" ("PassId");
CREATE INDEX "IX_EncounterPrevention_Entry_SchoolId_At" ON "EncounterPrevention_Entry" ("SchoolId", "At");
CREATE INDEX "IX_EncounterPrevention_Entry_SchoolId_StudentId_At" ON "EncounterPrevention_Entry" ("SchoolId", "StudentId", "At");
CREATE INDEX "IX_EncounterPrevention_Entry_StudentId" ON "EncounterPrevention_Entry" ("StudentId");
INSERT INTO "EncounterPrevention_Migrations" VALUES ('20261129182440_First', '10.0.15');
INSERT INTO "EncounterPrevention_Migrations" VALUES ('20261130115350_Flex', '10.0.15');
