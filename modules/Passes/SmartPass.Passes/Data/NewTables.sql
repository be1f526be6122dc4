CREATE TABLE "Passes_Migrations" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK_Passes_Migrations" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);
CREATE TABLE "Passes_History" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Passes_History" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "By" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Subject" INTEGER NOT NULL,
    "Data" TEXT NOT NULL
);
CREATE TABLE "Passes_Place" (
    "SchoolId" INTEGER NOT NULL,
    "StudentId" INTEGER NOT NULL,
    "Period" TEXT NOT NULL,
    "ClassId" INTEGER NULL,
    "RoomId" INTEGER NOT NULL,
    "SaidAt" INTEGER NOT NULL,
    CONSTRAINT "PK_Passes_Place" PRIMARY KEY ("StudentId", "SchoolId", "Period")
);
CREATE TABLE "Passes_AskedOf" (
    "StaffId" INTEGER NOT NULL,
    "PassId" INTEGER NOT NULL,
    CONSTRAINT "PK_Passes_AskedOf" PRIMARY KEY ("PassId", "StaffId"),
    CONSTRAINT "FK_Passes_AskedOf_Passes_Pass_PassId" FOREIGN KEY ("PassId") REFERENCES "Passes_Pass" ("Id") ON DELETE CASCADE
);
CREATE INDEX "IX_Passes_AskedOf_StaffId" ON "Passes_AskedOf" ("StaffId");
CREATE INDEX "IX_Passes_History_Subject" ON "Passes_History" ("Subject");
CREATE TABLE "Passes_Exception" (
    "SchoolId" INTEGER NOT NULL,
    "StudentId" INTEGER NOT NULL,
    "NoLimit" INTEGER NOT NULL,
    "Daily" INTEGER NULL,
    "Weekly" INTEGER NULL,
    "TimeFactor" INTEGER NOT NULL,
    CONSTRAINT "PK_Passes_Exception" PRIMARY KEY ("StudentId", "SchoolId")
);
CREATE TABLE "Passes_Freeze" (
    "SchoolId" INTEGER NOT NULL CONSTRAINT "PK_Passes_Freeze" PRIMARY KEY,
    "Why" TEXT NOT NULL,
    "ById" INTEGER NOT NULL,
    "ByName" TEXT NOT NULL,
    "At" INTEGER NOT NULL
);
CREATE TABLE "Passes_PausedRoom" (
    "RoomId" INTEGER NOT NULL CONSTRAINT "PK_Passes_PausedRoom" PRIMARY KEY,
    "SchoolId" INTEGER NOT NULL,
    "ById" INTEGER NOT NULL,
    "At" INTEGER NOT NULL
);
CREATE TABLE "Passes_RoomSecret" (
    "RoomId" INTEGER NOT NULL CONSTRAINT "PK_Passes_RoomSecret" PRIMARY KEY,
    "SchoolId" INTEGER NOT NULL,
    "Key" BLOB NOT NULL
);
CREATE TABLE "Passes_Series" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Passes_Series" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "StudentId" INTEGER NOT NULL,
    "ToId" INTEGER NOT NULL,
    "Minutes" INTEGER NOT NULL,
    "RoundTrip" INTEGER NOT NULL,
    "Declinable" INTEGER NOT NULL,
    "ById" INTEGER NOT NULL,
    "Message" TEXT NULL,
    "Days" TEXT NOT NULL,
    "Period" TEXT NULL,
    "Time" TEXT NULL,
    "From" TEXT NOT NULL,
    "Until" TEXT NOT NULL,
    "StoppedAt" INTEGER NULL
);
CREATE TABLE "Passes_Stop" (
    "Order" INTEGER NOT NULL,
    "PassId" INTEGER NOT NULL,
    "RoomId" INTEGER NOT NULL,
    "Minutes" INTEGER NOT NULL,
    "LeftAt" INTEGER NULL,
    CONSTRAINT "PK_Passes_Stop" PRIMARY KEY ("PassId", "Order"),
    CONSTRAINT "FK_Passes_Stop_Passes_Pass_PassId" FOREIGN KEY ("PassId") REFERENCES "Passes_Pass" ("Id") ON DELETE CASCADE
);
CREATE INDEX "IX_Passes_PausedRoom_SchoolId" ON "Passes_PausedRoom" ("SchoolId");
CREATE INDEX "IX_Passes_Series_SchoolId_Until" ON "Passes_Series" ("SchoolId", "Until");
CREATE INDEX "IX_Passes_Series_StudentId" ON "Passes_Series" ("StudentId");
CREATE TABLE "Passes_Rules" (
    "SchoolId" INTEGER NOT NULL CONSTRAINT "PK_Passes_Rules" PRIMARY KEY,
    "DailyLimit" INTEGER NULL,
    "DisplayNames" TEXT NOT NULL,
    "FirstMinutes" INTEGER NOT NULL,
    "Grades" TEXT NOT NULL,
    "LapseMinutes" INTEGER NOT NULL,
    "LastMinutes" INTEGER NOT NULL,
    "LineClears" TEXT NOT NULL,
    "MostOut" INTEGER NULL,
    "OvertimeMinutes" INTEGER NOT NULL,
    "PauseMinutes" INTEGER NOT NULL,
    "WeeklyLimit" INTEGER NULL,
    "Windows" TEXT NOT NULL, "SoftAlike" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "CK_Passes_Rules_DisplayNames" CHECK ("DisplayNames" IN ('Names', 'Initials', 'Numbers')),
    CONSTRAINT "CK_Passes_Rules_LineClears" CHECK ("LineClears" IN ('EveryBell', 'EndOfDay'))
);
CREATE TABLE "Passes_Device" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Passes_Device" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "RoomId" INTEGER NULL,
    "Name" TEXT NOT NULL,
    "NumberIsEnough" INTEGER NOT NULL,
    "PairedById" INTEGER NOT NULL,
    "PairedAt" INTEGER NOT NULL,
    "SecretHash" TEXT NOT NULL,
    "Key" BLOB NOT NULL,
    "LastSeenAt" INTEGER NOT NULL,
    "RevokedAt" INTEGER NULL,
    CONSTRAINT "CK_Passes_Device_Kind" CHECK ("Kind" IN ('Kiosk', 'Display'))
);
CREATE TABLE "Passes_Group" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Passes_Group" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "OwnerId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Shared" INTEGER NOT NULL
);
CREATE TABLE "Passes_PairingCode" (
    "Hash" TEXT NOT NULL CONSTRAINT "PK_Passes_PairingCode" PRIMARY KEY,
    "SchoolId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "RoomId" INTEGER NULL,
    "Name" TEXT NOT NULL,
    "NumberIsEnough" INTEGER NOT NULL,
    "MadeById" INTEGER NOT NULL,
    "MadeByName" TEXT NOT NULL,
    "ExpiresAt" INTEGER NOT NULL,
    CONSTRAINT "CK_Passes_PairingCode_Kind" CHECK ("Kind" IN ('Kiosk', 'Display'))
);
CREATE TABLE "Passes_Report" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Passes_Report" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "StudentId" INTEGER NOT NULL,
    "PassId" INTEGER NULL,
    "Reason" TEXT NOT NULL,
    "Note" TEXT NULL,
    "ById" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Status" TEXT NOT NULL,
    CONSTRAINT "CK_Passes_Report_Reason" CHECK ("Reason" IN ('WrongPlace', 'OutTooLong', 'Disruptive', 'NoPass', 'Smoking', 'Other')),
    CONSTRAINT "CK_Passes_Report_Status" CHECK ("Status" IN ('New', 'LookingIntoIt', 'Settled'))
);
CREATE TABLE "Passes_GroupMember" (
    "StudentId" INTEGER NOT NULL,
    "GroupId" INTEGER NOT NULL,
    CONSTRAINT "PK_Passes_GroupMember" PRIMARY KEY ("GroupId", "StudentId"),
    CONSTRAINT "FK_Passes_GroupMember_Passes_Group_GroupId" FOREIGN KEY ("GroupId") REFERENCES "Passes_Group" ("Id") ON DELETE CASCADE
);
CREATE TABLE "Passes_ReportStep" (
    "Order" INTEGER NOT NULL,
    "ReportId" INTEGER NOT NULL,
    "Status" TEXT NOT NULL,
    "Note" TEXT NULL,
    "ById" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_Passes_ReportStep" PRIMARY KEY ("ReportId", "Order"),
    CONSTRAINT "FK_Passes_ReportStep_Passes_Report_ReportId" FOREIGN KEY ("ReportId") REFERENCES "Passes_Report" ("Id") ON DELETE CASCADE
);
CREATE INDEX "IX_Passes_Device_SchoolId" ON "Passes_Device" ("SchoolId") WHERE "RevokedAt" IS NULL;
CREATE INDEX "IX_Passes_Group_SchoolId_OwnerId" ON "Passes_Group" ("SchoolId", "OwnerId");
CREATE INDEX "IX_Passes_GroupMember_StudentId" ON "Passes_GroupMember" ("StudentId");
CREATE INDEX "IX_Passes_Report_ById" ON "Passes_Report" ("ById");
CREATE INDEX "IX_Passes_Report_SchoolId_Status" ON "Passes_Report" ("SchoolId", "Status");
CREATE INDEX "IX_Passes_Report_StudentId" ON "Passes_Report" ("StudentId");
CREATE TABLE "Passes_Pass" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Passes_Pass" PRIMARY KEY AUTOINCREMENT,
    "Answer_At" INTEGER NULL,
    "Answer_By" INTEGER NULL,
    "Answer_Word" TEXT NULL,
    "AskedAt" INTEGER NOT NULL,
    "ClassId" INTEGER NULL,
    "Declinable" INTEGER NOT NULL,
    "DueAt" INTEGER NULL,
    "Ending_At" INTEGER NULL,
    "Ending_By" INTEGER NULL,
    "Ending_How" TEXT NULL,
    "Escalated" INTEGER NOT NULL,
    "Forgotten" INTEGER NOT NULL,
    "FromId" INTEGER NOT NULL,
    "GoesFirst" INTEGER NOT NULL,
    "KeptBackBy" TEXT NULL,
    "KeptBackNote" TEXT NULL,
    "LapsesAt" INTEGER NULL,
    "LineAt" INTEGER NULL,
    "LineClearsAt" INTEGER NULL,
    "MadeById" INTEGER NOT NULL,
    "Message" TEXT NULL,
    "Minutes" INTEGER NOT NULL,
    "NeedsEscort" INTEGER NOT NULL,
    "NextAt" INTEGER NULL,
    "OfferKept" INTEGER NOT NULL,
    "OriginOpen" INTEGER NOT NULL,
    "OtherOrigin" INTEGER NOT NULL,
    "Overridden" TEXT NOT NULL,
    "Overtime" INTEGER NOT NULL,
    "PlannedAt" INTEGER NULL,
    "PlannedPeriod" TEXT NULL,
    "Reminded" INTEGER NOT NULL,
    "RoundTrip" INTEGER NOT NULL,
    "Route" TEXT NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "SeriesId" INTEGER NULL,
    "StartedAt" INTEGER NULL,
    "Status" TEXT NOT NULL,
    "StudentId" INTEGER NOT NULL,
    "Ticket" TEXT NOT NULL,
    "ToId" INTEGER NOT NULL,
    "Urgent" INTEGER NOT NULL,
    CONSTRAINT "CK_Passes_Pass_KeptBackBy" CHECK ("KeptBackBy" IN ('AlreadyOut', 'PassesPaused', 'NoPassWindow', 'RoomClosed', 'LimitReached', 'PauseBetween', 'HallwayFull', 'RoomFull', 'EncounterPrevention', 'DueElsewhere')),
    CONSTRAINT "CK_Passes_Pass_Route" CHECK ("Route" IN ('SelfCheckout', 'Approval', 'Staff', 'Bulk', 'Kiosk', 'Pin', 'Scheduled', 'Appointment', 'Recurring', 'Arrived')),
    CONSTRAINT "CK_Passes_Pass_Status" CHECK ("Status" IN ('Requested', 'Scheduled', 'Held', 'InLine', 'Offered', 'Active', 'Ended', 'Denied', 'Declined', 'Withdrawn', 'Lapsed'))
);
CREATE INDEX "IX_Passes_Pass_EndNotRecorded" ON "Passes_Pass" ("Ending_At") WHERE "Ending_How" = 'NotRecorded';
CREATE INDEX "IX_Passes_Pass_EverPlanned" ON "Passes_Pass" ("SchoolId", "PlannedAt") WHERE "PlannedAt" IS NOT NULL;
CREATE INDEX "IX_Passes_Pass_Live" ON "Passes_Pass" ("SchoolId") WHERE "Status" IN ('Requested', 'Scheduled', 'Held', 'InLine', 'Offered', 'Active');
CREATE INDEX "IX_Passes_Pass_MadeById_Ticket" ON "Passes_Pass" ("MadeById", "Ticket");
CREATE INDEX "IX_Passes_Pass_NextAt" ON "Passes_Pass" ("NextAt") WHERE "NextAt" IS NOT NULL;
CREATE UNIQUE INDEX "IX_Passes_Pass_OneOutEach" ON "Passes_Pass" ("StudentId") WHERE "Status" = 'Active';
CREATE UNIQUE INDEX "IX_Passes_Pass_OneWaitingEach" ON "Passes_Pass" ("StudentId", "SchoolId") WHERE "Status" IN ('InLine', 'Offered') OR ("Status" = 'Requested' AND "PlannedAt" IS NULL);
CREATE INDEX "IX_Passes_Pass_Out" ON "Passes_Pass" ("SchoolId") WHERE "Status" IN ('Active', 'Offered');
CREATE INDEX "IX_Passes_Pass_Planned" ON "Passes_Pass" ("SchoolId", "PlannedAt") WHERE "Status" IN ('Requested', 'Scheduled', 'Held') AND "PlannedAt" IS NOT NULL;
CREATE INDEX "IX_Passes_Pass_SchoolId_StartedAt" ON "Passes_Pass" ("SchoolId", "StartedAt");
CREATE INDEX "IX_Passes_Pass_StudentId_AskedAt" ON "Passes_Pass" ("StudentId", "AskedAt");
CREATE INDEX "IX_Passes_Pass_StudentId_StartedAt" ON "Passes_Pass" ("StudentId", "StartedAt");
CREATE UNIQUE INDEX "IX_Passes_Pass_StudentId_Ticket" ON "Passes_Pass" ("StudentId", "Ticket");
CREATE INDEX "IX_Passes_Pass_Waiting" ON "Passes_Pass" ("SchoolId") WHERE "Status" IN ('InLine', 'Offered', 'Held');
INSERT INTO "Passes_Migrations" VALUES ('20261124131933_Initial', '10.0.15');
INSERT INTO "Passes_Migrations" VALUES ('20261124190117_WholeLife', '10.0.15');
INSERT INTO "Passes_Migrations" VALUES ('20261124200354_DevicesReportsLists', '10.0.15');
INSERT INTO "Passes_Migrations" VALUES ('20261129150521_LinePrecedence', '10.0.15');
INSERT INTO "Passes_Migrations" VALUES ('20261129195031_KeptBack', '10.0.15');
INSERT INTO "Passes_Migrations" VALUES ('20261130081108_DueElsewhere', '10.0.15');
