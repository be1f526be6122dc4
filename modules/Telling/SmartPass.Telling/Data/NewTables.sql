CREATE TABLE "Telling_Migrations" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK_Telling_Migrations" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);
CREATE TABLE "Telling_LetGo" (
    "PassId" INTEGER NOT NULL CONSTRAINT "PK_Telling_LetGo" PRIMARY KEY,
    "By" INTEGER NOT NULL
);
CREATE TABLE "Telling_SummaryDay" (
    "SchoolId" INTEGER NOT NULL,
    "Date" TEXT NOT NULL,
    CONSTRAINT "PK_Telling_SummaryDay" PRIMARY KEY ("SchoolId", "Date")
);
CREATE TABLE "Telling_Tally" (
    "SchoolId" INTEGER NOT NULL,
    "Date" TEXT NOT NULL,
    "Room" INTEGER NOT NULL,
    "Started" INTEGER NOT NULL,
    "Overtime" INTEGER NOT NULL,
    "NotAnswered" INTEGER NOT NULL,
    "NotRecorded" INTEGER NOT NULL,
    "Reports" INTEGER NOT NULL,
    CONSTRAINT "PK_Telling_Tally" PRIMARY KEY ("SchoolId", "Date", "Room")
);
CREATE TABLE "Telling_Notice" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Telling_Notice" PRIMARY KEY AUTOINCREMENT,
    "About" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Browser" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Link" TEXT NOT NULL,
    "PassId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "Screen" INTEGER NOT NULL,
    "Seen" INTEGER NOT NULL,
    "ShowUntil" INTEGER NULL,
    "Sound" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    CONSTRAINT "CK_Telling_Notice_Kind" CHECK ("Kind" IN ('Request', 'Urgent', 'Answer', 'Offer', 'Appointment', 'StartsSoon', 'NotStarted', 'Flex', 'MinuteLeft', 'Overtime', 'NotRecorded', 'Report', 'Encounter', 'Summary', 'EncounterSummary'))
);
CREATE TABLE "Telling_Choice" (
    "PersonId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Browser" INTEGER NOT NULL,
    "Email" INTEGER NOT NULL,
    "Screen" INTEGER NOT NULL,
    "Sound" INTEGER NOT NULL,
    CONSTRAINT "PK_Telling_Choice" PRIMARY KEY ("PersonId", "SchoolId", "Kind"),
    CONSTRAINT "CK_Telling_Choice_Kind" CHECK ("Kind" IN ('Request', 'Urgent', 'Answer', 'Offer', 'Appointment', 'StartsSoon', 'NotStarted', 'Flex', 'MinuteLeft', 'Overtime', 'NotRecorded', 'Report', 'Encounter', 'Summary', 'EncounterSummary'))
);
CREATE INDEX "IX_Telling_Notice_About" ON "Telling_Notice" ("About");
CREATE INDEX "IX_Telling_Notice_At" ON "Telling_Notice" ("At");
CREATE INDEX "IX_Telling_Notice_PassId" ON "Telling_Notice" ("PassId");
CREATE INDEX "IX_Telling_Notice_PersonId_SchoolId_Id" ON "Telling_Notice" ("PersonId", "SchoolId", "Id");
CREATE INDEX "IX_Telling_Notice_Unseen" ON "Telling_Notice" ("PersonId", "SchoolId") WHERE "Seen" = 0;
CREATE TABLE "Telling_Cursor" (
    "Follower" TEXT NOT NULL CONSTRAINT "PK_Telling_Cursor" PRIMARY KEY,
    "Last" INTEGER NOT NULL
);
INSERT INTO "Telling_Migrations" VALUES ('20261124185727_Initial', '10.0.15');
INSERT INTO "Telling_Migrations" VALUES ('20261129182456_Encounters', '10.0.15');
INSERT INTO "Telling_Migrations" VALUES ('20261130092658_Flex', '10.0.15');
INSERT INTO "Telling_Migrations" VALUES ('20261130120151_Cursors', '10.0.15');
