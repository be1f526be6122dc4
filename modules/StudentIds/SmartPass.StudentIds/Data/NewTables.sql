CREATE TABLE "StudentIds_Migrations" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK_StudentIds_Migrations" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);
CREATE TABLE "StudentIds_Batch" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StudentIds_Batch" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Plan" TEXT NOT NULL,
    "Cards" INTEGER NOT NULL,
    "By" INTEGER NOT NULL,
    "ByName" TEXT NOT NULL,
    "MadeAt" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "PartsDone" INTEGER NOT NULL,
    "CardsDone" INTEGER NOT NULL,
    "Fault" TEXT NULL,
    "EndedAt" INTEGER NULL,
    "ExpiresAt" INTEGER NULL,
    CONSTRAINT "CK_StudentIds_Batch_Kind" CHECK ("Kind" IN ('Student', 'Staff')),
    CONSTRAINT "CK_StudentIds_Batch_State" CHECK ("State" IN ('Making', 'Done', 'Failed', 'Canceled', 'Expired'))
);
CREATE TABLE "StudentIds_Card" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StudentIds_Card" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Number" TEXT NOT NULL,
    "Issue" INTEGER NOT NULL,
    "IssuedAt" INTEGER NOT NULL,
    "RevokedAt" INTEGER NULL,
    "RevokedBy" INTEGER NULL,
    "Why" TEXT NULL,
    CONSTRAINT "CK_StudentIds_Card_Kind" CHECK ("Kind" IN ('Student', 'Staff')),
    CONSTRAINT "CK_StudentIds_Card_Why" CHECK ("Why" IN ('Lost', 'Stolen', 'Damaged', 'Shared'))
);
CREATE TABLE "StudentIds_Design" (
    "SchoolId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Settings" TEXT NOT NULL,
    "Logo" BLOB NULL,
    CONSTRAINT "PK_StudentIds_Design" PRIMARY KEY ("SchoolId", "Kind"),
    CONSTRAINT "CK_StudentIds_Design_Kind" CHECK ("Kind" IN ('Student', 'Staff'))
);
CREATE TABLE "StudentIds_Key" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StudentIds_Key" PRIMARY KEY,
    "Text" TEXT NOT NULL
);
CREATE TABLE "StudentIds_Photo" (
    "PersonId" INTEGER NOT NULL CONSTRAINT "PK_StudentIds_Photo" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "By" INTEGER NOT NULL,
    "Width" INTEGER NOT NULL,
    "Height" INTEGER NOT NULL,
    "FrameX" INTEGER NOT NULL,
    "FrameY" INTEGER NOT NULL,
    "FrameWidth" INTEGER NOT NULL,
    "LeftAt" INTEGER NULL
);
CREATE TABLE "StudentIds_PhotoImport" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StudentIds_PhotoImport" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "FileName" TEXT NOT NULL,
    "StoredName" TEXT NOT NULL,
    "By" TEXT NOT NULL,
    "ById" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "Done" INTEGER NOT NULL,
    "Of" INTEGER NOT NULL,
    "ReadAt" INTEGER NULL,
    "Replaces" INTEGER NOT NULL,
    "Trouble" TEXT NULL,
    "EndedAt" INTEGER NULL,
    CONSTRAINT "CK_StudentIds_PhotoImport_State" CHECK ("State" IN ('Reading', 'Read', 'Refused', 'Applying', 'Applied', 'Canceled'))
);
CREATE TABLE "StudentIds_Printed" (
    "BatchId" INTEGER NOT NULL,
    "CardId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "By" INTEGER NOT NULL,
    "ByName" TEXT NOT NULL,
    CONSTRAINT "PK_StudentIds_Printed" PRIMARY KEY ("BatchId", "CardId")
);
CREATE TABLE "StudentIds_Printer" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StudentIds_Printer" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "X" INTEGER NOT NULL,
    "Y" INTEGER NOT NULL
);
CREATE TABLE "StudentIds_RefusedCode" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StudentIds_RefusedCode" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Why" TEXT NOT NULL,
    "PersonId" INTEGER NULL,
    "Scanner" TEXT NOT NULL,
    "Place" TEXT NOT NULL,
    "FirstAt" INTEGER NOT NULL,
    "LastAt" INTEGER NOT NULL,
    "Count" INTEGER NOT NULL,
    CONSTRAINT "CK_StudentIds_RefusedCode_Why" CHECK ("Why" IN ('Forged', 'Old', 'Again', 'Elsewhere', 'OtherSchool', 'Revoked', 'Left', 'Guessing'))
);
CREATE TABLE "StudentIds_Rules" (
    "SchoolId" INTEGER NOT NULL CONSTRAINT "PK_StudentIds_Rules" PRIMARY KEY,
    "PinWithPrintedCards" INTEGER NOT NULL
);
CREATE TABLE "StudentIds_SeenCode" (
    "CardId" INTEGER NOT NULL,
    "Step" INTEGER NOT NULL,
    "Scanner" TEXT NOT NULL,
    "Purpose" TEXT NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_StudentIds_SeenCode" PRIMARY KEY ("CardId", "Step", "Scanner", "Purpose")
);
CREATE TABLE "StudentIds_BatchCard" (
    "BatchId" INTEGER NOT NULL,
    "Place" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "CardId" INTEGER NULL,
    CONSTRAINT "PK_StudentIds_BatchCard" PRIMARY KEY ("BatchId", "Place"),
    CONSTRAINT "FK_StudentIds_BatchCard_StudentIds_Batch_BatchId" FOREIGN KEY ("BatchId") REFERENCES "StudentIds_Batch" ("Id") ON DELETE CASCADE
);
CREATE TABLE "StudentIds_BatchPart" (
    "BatchId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "First" INTEGER NOT NULL,
    "Places" INTEGER NOT NULL,
    "Cards" INTEGER NOT NULL,
    "Bytes" INTEGER NOT NULL,
    "File" TEXT NULL,
    "TakenAt" INTEGER NULL,
    CONSTRAINT "PK_StudentIds_BatchPart" PRIMARY KEY ("BatchId", "Number"),
    CONSTRAINT "FK_StudentIds_BatchPart_StudentIds_Batch_BatchId" FOREIGN KEY ("BatchId") REFERENCES "StudentIds_Batch" ("Id") ON DELETE CASCADE
);
CREATE TABLE "StudentIds_PhotoLine" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StudentIds_PhotoLine" PRIMARY KEY AUTOINCREMENT,
    "ImportId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "Entry" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Verdict" TEXT NOT NULL,
    "PersonId" INTEGER NULL,
    "Version" INTEGER NULL,
    "Width" INTEGER NOT NULL,
    "Height" INTEGER NOT NULL,
    "FrameX" INTEGER NOT NULL,
    "FrameY" INTEGER NOT NULL,
    "FrameWidth" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    CONSTRAINT "CK_StudentIds_PhotoLine_State" CHECK ("State" IN ('Waiting', 'Done', 'Kept', 'Gone')),
    CONSTRAINT "CK_StudentIds_PhotoLine_Verdict" CHECK ("Verdict" IN ('Matched', 'NotMatched', 'Several', 'SamePerson', 'TooSmall', 'NotAPicture', 'NotUsable', 'NotInZip')),
    CONSTRAINT "FK_StudentIds_PhotoLine_StudentIds_PhotoImport_ImportId" FOREIGN KEY ("ImportId") REFERENCES "StudentIds_PhotoImport" ("Id") ON DELETE CASCADE
);
CREATE INDEX "IX_StudentIds_Batch_ExpiresAt" ON "StudentIds_Batch" ("ExpiresAt") WHERE "ExpiresAt" IS NOT NULL;
CREATE INDEX "IX_StudentIds_Batch_SchoolId_MadeAt" ON "StudentIds_Batch" ("SchoolId", "MadeAt");
CREATE INDEX "IX_StudentIds_BatchCard_PersonId" ON "StudentIds_BatchCard" ("PersonId");
CREATE UNIQUE INDEX "IX_StudentIds_Card_Number" ON "StudentIds_Card" ("Number");
CREATE UNIQUE INDEX "IX_StudentIds_Card_OneValidEach" ON "StudentIds_Card" ("SchoolId", "PersonId") WHERE "RevokedAt" IS NULL;
CREATE INDEX "IX_StudentIds_Card_PersonId" ON "StudentIds_Card" ("PersonId");
CREATE INDEX "IX_StudentIds_Photo_LeftAt" ON "StudentIds_Photo" ("LeftAt") WHERE "LeftAt" IS NOT NULL;
CREATE INDEX "IX_StudentIds_PhotoImport_SchoolId" ON "StudentIds_PhotoImport" ("SchoolId");
CREATE INDEX "IX_StudentIds_PhotoLine_ImportId_State" ON "StudentIds_PhotoLine" ("ImportId", "State");
CREATE INDEX "IX_StudentIds_PhotoLine_PersonId" ON "StudentIds_PhotoLine" ("PersonId");
CREATE INDEX "IX_StudentIds_Printed_PersonId" ON "StudentIds_Printed" ("PersonId");
CREATE INDEX "IX_StudentIds_Printed_SchoolId_PersonId_At" ON "StudentIds_Printed" ("SchoolId", "PersonId", "At");
CREATE UNIQUE INDEX "IX_StudentIds_Printer_SchoolId_Name" ON "StudentIds_Printer" ("SchoolId", "Name");
CREATE INDEX "IX_StudentIds_RefusedCode_LastAt" ON "StudentIds_RefusedCode" ("LastAt");
CREATE INDEX "IX_StudentIds_RefusedCode_PersonId" ON "StudentIds_RefusedCode" ("PersonId");
CREATE INDEX "IX_StudentIds_RefusedCode_SchoolId_LastAt" ON "StudentIds_RefusedCode" ("SchoolId", "LastAt");
CREATE INDEX "IX_StudentIds_SeenCode_At" ON "StudentIds_SeenCode" ("At");
INSERT INTO "StudentIds_Migrations" VALUES ('20261130165123_Initial', '10.0.15');
