CREATE TABLE "Flex_Migrations" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK_Flex_Migrations" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);
CREATE TABLE "Flex_Beat" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Flex_Beat" PRIMARY KEY,
    "At" INTEGER NOT NULL
);
CREATE TABLE "Flex_Feed" (
    "SchoolId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "Secret" TEXT NOT NULL,
    CONSTRAINT "PK_Flex_Feed" PRIMARY KEY ("SchoolId", "PersonId")
);
CREATE TABLE "Flex_History" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Flex_History" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "ById" INTEGER NOT NULL,
    "StudentId" INTEGER NOT NULL,
    "ActivityId" INTEGER NOT NULL,
    "Rank" TEXT NOT NULL,
    "End" TEXT NULL,
    "Rule" TEXT NULL,
    "Way" TEXT NULL,
    "Note" TEXT NULL,
    CONSTRAINT "CK_Flex_History_End" CHECK ("End" IN ('Left', 'ChoseAnother', 'TakenBack', 'Moved', 'CalledOff', 'NoSeatLeft', 'CutOff', 'LeftSchool')),
    CONSTRAINT "CK_Flex_History_Kind" CHECK ("Kind" IN ('SignedUp', 'Waits', 'MovedUp', 'Assigned', 'Placed', 'SetAside', 'CameBack', 'Over', 'SessionOff', 'SessionOn', 'Refused')),
    CONSTRAINT "CK_Flex_History_Rank" CHECK ("Rank" IN ('Placed', 'OwnChoice', 'Requested', 'Required', 'Administrator')),
    CONSTRAINT "CK_Flex_History_Rule" CHECK ("Rule" IN ('CalledOff', 'Window', 'NotForStudent', 'NoShows', 'Locked', 'Clash', 'EncounterPrevention', 'HeldBack', 'Full')),
    CONSTRAINT "CK_Flex_History_Way" CHECK ("Way" IN ('Student', 'Staff', 'MovesUp', 'ComesBack', 'Placement'))
);
CREATE TABLE "Flex_Outage" (
    "From" INTEGER NOT NULL CONSTRAINT "PK_Flex_Outage" PRIMARY KEY,
    "Until" INTEGER NOT NULL
);
CREATE TABLE "Flex_Period" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Flex_Period" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Days" TEXT NOT NULL,
    "Dates" TEXT NOT NULL,
    "From" TEXT NOT NULL,
    "Until" TEXT NULL,
    "Starts" TEXT NOT NULL,
    "Ends" TEXT NOT NULL,
    "Audience" TEXT NOT NULL,
    "Opens" TEXT NULL,
    "Closes" TEXT NOT NULL,
    "DefaultRoomId" INTEGER NULL,
    "EndedAt" INTEGER NULL
);
CREATE TABLE "Flex_Rules" (
    "SchoolId" INTEGER NOT NULL CONSTRAINT "PK_Flex_Rules" PRIMARY KEY,
    "MostNoShows" INTEGER NULL,
    "NoShowDays" INTEGER NOT NULL,
    "LateAfter" INTEGER NOT NULL
);
CREATE TABLE "Flex_Activity" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Flex_Activity" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "PeriodId" INTEGER NULL,
    "Title" TEXT NOT NULL,
    "Description" TEXT NULL,
    "Hosts" TEXT NOT NULL,
    "RoomId" INTEGER NOT NULL,
    "Capacity" INTEGER NULL,
    "Tags" TEXT NOT NULL,
    "Audience" TEXT NOT NULL,
    "TakesPlaced" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "Until" TEXT NULL,
    "Days" TEXT NOT NULL,
    "IsDefault" INTEGER NOT NULL,
    "MadeById" INTEGER NOT NULL,
    "EndedAt" INTEGER NULL,
    CONSTRAINT "FK_Flex_Activity_Flex_Period_PeriodId" FOREIGN KEY ("PeriodId") REFERENCES "Flex_Period" ("Id") ON DELETE CASCADE
);
CREATE TABLE "Flex_Session" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Flex_Session" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "PeriodId" INTEGER NOT NULL,
    "Date" TEXT NOT NULL,
    "StartsAt" INTEGER NOT NULL,
    "EndsAt" INTEGER NOT NULL,
    "OpensAt" INTEGER NULL,
    "ClosesAt" INTEGER NOT NULL,
    "CalledOff" TEXT NULL,
    "CalledOffGrades" TEXT NOT NULL,
    "NotHeld" INTEGER NOT NULL,
    "PlacedAt" INTEGER NULL,
    CONSTRAINT "FK_Flex_Session_Flex_Period_PeriodId" FOREIGN KEY ("PeriodId") REFERENCES "Flex_Period" ("Id") ON DELETE CASCADE
);
CREATE TABLE "Flex_ActivitySession" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Flex_ActivitySession" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "SessionId" INTEGER NOT NULL,
    "ActivityId" INTEGER NOT NULL,
    "RoomId" INTEGER NOT NULL,
    "Capacity" INTEGER NULL,
    "CalledOff" TEXT NULL,
    "HeldByHost" INTEGER NOT NULL,
    "HeldByOffice" INTEGER NOT NULL,
    CONSTRAINT "FK_Flex_ActivitySession_Flex_Activity_ActivityId" FOREIGN KEY ("ActivityId") REFERENCES "Flex_Activity" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Flex_ActivitySession_Flex_Session_SessionId" FOREIGN KEY ("SessionId") REFERENCES "Flex_Session" ("Id") ON DELETE CASCADE
);
CREATE TABLE "Flex_Invitation" (
    "ActivityId" INTEGER NOT NULL,
    "StudentId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "ById" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_Flex_Invitation" PRIMARY KEY ("ActivityId", "StudentId"),
    CONSTRAINT "FK_Flex_Invitation_Flex_ActivitySession_ActivityId" FOREIGN KEY ("ActivityId") REFERENCES "Flex_ActivitySession" ("Id") ON DELETE CASCADE
);
CREATE TABLE "Flex_SessionHost" (
    "PersonId" INTEGER NOT NULL,
    "ActivitySessionId" INTEGER NOT NULL,
    "Place" INTEGER NOT NULL,
    CONSTRAINT "PK_Flex_SessionHost" PRIMARY KEY ("ActivitySessionId", "PersonId"),
    CONSTRAINT "FK_Flex_SessionHost_Flex_ActivitySession_ActivitySessionId" FOREIGN KEY ("ActivitySessionId") REFERENCES "Flex_ActivitySession" ("Id") ON DELETE CASCADE
);
CREATE TABLE "Flex_SignUp" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Flex_SignUp" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "SessionId" INTEGER NOT NULL,
    "ActivityId" INTEGER NOT NULL,
    "StudentId" INTEGER NOT NULL,
    "Rank" TEXT NOT NULL,
    "ById" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "Since" INTEGER NOT NULL,
    "End" TEXT NULL,
    "Attendance" TEXT NULL,
    "AttendanceAt" INTEGER NULL,
    "AttendanceById" INTEGER NULL,
    CONSTRAINT "CK_Flex_SignUp_Attendance" CHECK ("Attendance" IN ('Present', 'Late', 'Absent', 'Excused')),
    CONSTRAINT "CK_Flex_SignUp_End" CHECK ("End" IN ('Left', 'ChoseAnother', 'TakenBack', 'Moved', 'CalledOff', 'NoSeatLeft', 'CutOff', 'LeftSchool')),
    CONSTRAINT "CK_Flex_SignUp_Rank" CHECK ("Rank" IN ('Placed', 'OwnChoice', 'Requested', 'Required', 'Administrator')),
    CONSTRAINT "CK_Flex_SignUp_State" CHECK ("State" IN ('Seated', 'SetAside', 'Waiting', 'Over')),
    CONSTRAINT "FK_Flex_SignUp_Flex_ActivitySession_ActivityId" FOREIGN KEY ("ActivityId") REFERENCES "Flex_ActivitySession" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Flex_SignUp_Flex_Session_SessionId" FOREIGN KEY ("SessionId") REFERENCES "Flex_Session" ("Id") ON DELETE CASCADE
);
CREATE INDEX "IX_Flex_Activity_PeriodId" ON "Flex_Activity" ("PeriodId");
CREATE INDEX "IX_Flex_Activity_SchoolId_PeriodId" ON "Flex_Activity" ("SchoolId", "PeriodId");
CREATE INDEX "IX_Flex_ActivitySession_ActivityId" ON "Flex_ActivitySession" ("ActivityId");
CREATE UNIQUE INDEX "IX_Flex_ActivitySession_SessionId_ActivityId" ON "Flex_ActivitySession" ("SessionId", "ActivityId");
CREATE UNIQUE INDEX "IX_Flex_Feed_Secret" ON "Flex_Feed" ("Secret");
CREATE INDEX "IX_Flex_History_ActivityId" ON "Flex_History" ("ActivityId");
CREATE INDEX "IX_Flex_History_StudentId" ON "Flex_History" ("StudentId");
CREATE INDEX "IX_Flex_Invitation_StudentId" ON "Flex_Invitation" ("StudentId");
CREATE INDEX "IX_Flex_Period_SchoolId" ON "Flex_Period" ("SchoolId");
CREATE INDEX "IX_Flex_Session_ClosesAt" ON "Flex_Session" ("ClosesAt") WHERE "PlacedAt" IS NULL;
CREATE UNIQUE INDEX "IX_Flex_Session_PeriodId_Date" ON "Flex_Session" ("PeriodId", "Date");
CREATE INDEX "IX_Flex_Session_SchoolId_Date" ON "Flex_Session" ("SchoolId", "Date");
CREATE INDEX "IX_Flex_SessionHost_PersonId" ON "Flex_SessionHost" ("PersonId");
CREATE INDEX "IX_Flex_SignUp_ActivityId_State" ON "Flex_SignUp" ("ActivityId", "State");
CREATE UNIQUE INDEX "IX_Flex_SignUp_Line" ON "Flex_SignUp" ("SessionId", "StudentId") WHERE "State" = 'Waiting';
CREATE INDEX "IX_Flex_SignUp_SchoolId_Attendance" ON "Flex_SignUp" ("SchoolId", "Attendance") WHERE "Attendance" IS NOT NULL;
CREATE UNIQUE INDEX "IX_Flex_SignUp_Seat" ON "Flex_SignUp" ("SessionId", "StudentId") WHERE "State" = 'Seated';
CREATE INDEX "IX_Flex_SignUp_StudentId_SessionId" ON "Flex_SignUp" ("StudentId", "SessionId");
INSERT INTO "Flex_Migrations" VALUES ('20261130113849_Initial', '10.0.15');
