CREATE TABLE "Roster_Migrations" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK_Roster_Migrations" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);
CREATE TABLE "Roster_Affiliation" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Roster_Affiliation" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "Role" TEXT NOT NULL,
    "SourceId" INTEGER NOT NULL,
    "RoleRows" TEXT NOT NULL,
    "From" INTEGER NOT NULL,
    "Until" INTEGER NOT NULL,
    CONSTRAINT "CK_Roster_Affiliation_Role" CHECK ("Role" IN ('Student', 'Teacher', 'HallMonitor', 'Counselor', 'Administrator', 'DistrictIT'))
);
CREATE TABLE "Roster_BellSettings" (
    "SchoolId" INTEGER NOT NULL CONSTRAINT "PK_Roster_BellSettings" PRIMARY KEY,
    "OffsetSeconds" INTEGER NOT NULL,
    "RotationStartsOn" TEXT NULL,
    "RotationAdvance" TEXT NOT NULL,
    "LunchPeriod" TEXT NULL,
    CONSTRAINT "CK_Roster_BellSettings_RotationAdvance" CHECK ("RotationAdvance" IN ('InstructionalDay', 'Weekday'))
);
CREATE TABLE "Roster_Class" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Roster_Class" PRIMARY KEY AUTOINCREMENT,
    "ClassId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "SourceId" INTEGER NOT NULL,
    "SourcedId" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Course" TEXT NULL,
    "Code" TEXT NULL,
    "Kind" TEXT NOT NULL,
    "Grades" TEXT NULL,
    "Location" TEXT NULL,
    "Periods" TEXT NULL,
    "Terms" TEXT NOT NULL,
    "ContentHash" INTEGER NOT NULL,
    "From" INTEGER NOT NULL,
    "Until" INTEGER NOT NULL,
    CONSTRAINT "CK_Roster_Class_Kind" CHECK ("Kind" IN ('Scheduled', 'Homeroom'))
);
CREATE TABLE "Roster_ClassMeeting" (
    "ClassId" INTEGER NOT NULL CONSTRAINT "PK_Roster_ClassMeeting" PRIMARY KEY,
    "SchoolId" INTEGER NOT NULL,
    "Periods" TEXT NULL,
    "Location" TEXT NULL
);
CREATE TABLE "Roster_DayType" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Roster_DayType" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Name" TEXT COLLATE NOCASE NOT NULL,
    "Label" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "DayEndsAt" TEXT NULL,
    CONSTRAINT "CK_Roster_DayType_Kind" CHECK ("Kind" IN ('Regular', 'Minimum', 'LateStart', 'EarlyRelease', 'Delay', 'Testing', 'Finals', 'Assembly', 'Remote'))
);
CREATE TABLE "Roster_District" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Roster_District" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "IsImporting" INTEGER NOT NULL,
    "ConsentAt" INTEGER NULL,
    "ConsentBy" TEXT NULL,
    "Zone" TEXT NULL
);
CREATE TABLE "Roster_Enrollment" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Roster_Enrollment" PRIMARY KEY AUTOINCREMENT,
    "ClassId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "Teaches" INTEGER NOT NULL,
    "IsPrimary" INTEGER NOT NULL,
    "StartsOn" TEXT NULL,
    "EndsBefore" TEXT NULL,
    "SourceId" INTEGER NOT NULL,
    "KeyHash" INTEGER NOT NULL,
    "ContentHash" INTEGER NOT NULL,
    "From" INTEGER NOT NULL,
    "Until" INTEGER NOT NULL
);
CREATE TABLE "Roster_Import" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Roster_Import" PRIMARY KEY AUTOINCREMENT,
    "FileName" TEXT NOT NULL,
    "StoredName" TEXT NOT NULL,
    "PackageHash" TEXT NOT NULL,
    "By" TEXT NOT NULL,
    "ById" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Mode" TEXT NULL,
    "State" TEXT NOT NULL,
    "Step" TEXT NULL,
    "RowsDone" INTEGER NOT NULL,
    "Outcome" TEXT NULL,
    "CheckedAgainst" INTEGER NULL,
    "AllowsRemovals" INTEGER NOT NULL,
    "EndedAt" INTEGER NULL,
    CONSTRAINT "CK_Roster_Import_State" CHECK ("State" IN ('Checking', 'Checked', 'Refused', 'Applying', 'Applied', 'Discarded'))
);
CREATE TABLE "Roster_LunchWave" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Roster_LunchWave" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "By" TEXT NOT NULL,
    "Value" TEXT NOT NULL,
    "Wave" TEXT NOT NULL,
    CONSTRAINT "CK_Roster_LunchWave_By" CHECK ("By" IN ('Class', 'Room', 'Department', 'Grade'))
);
CREATE TABLE "Roster_Person" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Roster_Person" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "SourceId" INTEGER NOT NULL,
    "SourcedId" TEXT NOT NULL,
    "GivenName" TEXT NOT NULL,
    "FamilyName" TEXT NOT NULL,
    "Grade" TEXT NULL,
    "Number" TEXT NULL,
    "UserName" TEXT NULL,
    "Email" TEXT NULL,
    "SearchText" TEXT NOT NULL,
    "ContentHash" INTEGER NOT NULL,
    "From" INTEGER NOT NULL,
    "Until" INTEGER NOT NULL
);
CREATE TABLE "Roster_School" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Roster_School" PRIMARY KEY AUTOINCREMENT,
    "SourceId" INTEGER NOT NULL,
    "SourcedId" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "RosterName" TEXT NOT NULL,
    "Zone" TEXT NOT NULL,
    "Hue" INTEGER NOT NULL,
    "IsOpen" INTEGER NOT NULL
);
CREATE TABLE "Roster_Sequence" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_Roster_Sequence" PRIMARY KEY,
    "Next" INTEGER NOT NULL
);
CREATE TABLE "Roster_Source" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Roster_Source" PRIMARY KEY AUTOINCREMENT,
    "Key" TEXT NOT NULL
);
CREATE TABLE "Roster_Term" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Roster_Term" PRIMARY KEY AUTOINCREMENT,
    "TermId" INTEGER NOT NULL,
    "SourceId" INTEGER NOT NULL,
    "SourcedId" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "StartsOn" TEXT NOT NULL,
    "EndsOn" TEXT NOT NULL,
    "ContentHash" INTEGER NOT NULL,
    "From" INTEGER NOT NULL,
    "Until" INTEGER NOT NULL,
    CONSTRAINT "CK_Roster_Term_Kind" CHECK ("Kind" IN ('GradingPeriod', 'Semester', 'SchoolYear', 'Term'))
);
CREATE TABLE "Roster_CalendarException" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Roster_CalendarException" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "Until" TEXT NOT NULL,
    "DayTypeId" INTEGER NULL,
    "Reason" TEXT NOT NULL,
    "SameDay" INTEGER NOT NULL,
    CONSTRAINT "FK_Roster_CalendarException_Roster_DayType_DayTypeId" FOREIGN KEY ("DayTypeId") REFERENCES "Roster_DayType" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "Roster_DayTypeSlot" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Roster_DayTypeSlot" PRIMARY KEY AUTOINCREMENT,
    "DayTypeId" INTEGER NOT NULL,
    "Order" INTEGER NOT NULL,
    "Start" TEXT NOT NULL,
    "End" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Label" TEXT NOT NULL,
    "Period" TEXT NULL,
    "Audience" TEXT NOT NULL,
    CONSTRAINT "CK_Roster_DayTypeSlot_Kind" CHECK ("Kind" IN ('Class', 'Passing', 'Lunch', 'Break', 'Other')),
    CONSTRAINT "FK_Roster_DayTypeSlot_Roster_DayType_DayTypeId" FOREIGN KEY ("DayTypeId") REFERENCES "Roster_DayType" ("Id") ON DELETE CASCADE
);
CREATE TABLE "Roster_DefaultWeek" (
    "SchoolId" INTEGER NOT NULL,
    "Weekday" TEXT NOT NULL,
    "DayTypeId" INTEGER NOT NULL,
    CONSTRAINT "PK_Roster_DefaultWeek" PRIMARY KEY ("SchoolId", "Weekday"),
    CONSTRAINT "CK_Roster_DefaultWeek_Weekday" CHECK ("Weekday" IN ('Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday')),
    CONSTRAINT "FK_Roster_DefaultWeek_Roster_DayType_DayTypeId" FOREIGN KEY ("DayTypeId") REFERENCES "Roster_DayType" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "Roster_RotationDay" (
    "SchoolId" INTEGER NOT NULL,
    "Order" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "DayTypeId" INTEGER NOT NULL,
    CONSTRAINT "PK_Roster_RotationDay" PRIMARY KEY ("SchoolId", "Order"),
    CONSTRAINT "FK_Roster_RotationDay_Roster_DayType_DayTypeId" FOREIGN KEY ("DayTypeId") REFERENCES "Roster_DayType" ("Id") ON DELETE RESTRICT
);
CREATE INDEX "IX_Roster_Affiliation_PersonId" ON "Roster_Affiliation" ("PersonId");
CREATE INDEX "IX_Roster_Affiliation_SchoolId_Role_PersonId" ON "Roster_Affiliation" ("SchoolId", "Role", "PersonId");
CREATE INDEX "IX_Roster_CalendarException_DayTypeId" ON "Roster_CalendarException" ("DayTypeId");
CREATE INDEX "IX_Roster_CalendarException_SchoolId_From" ON "Roster_CalendarException" ("SchoolId", "From");
CREATE INDEX "IX_Roster_Class_ClassId_From" ON "Roster_Class" ("ClassId", "From");
CREATE INDEX "IX_Roster_Class_SchoolId" ON "Roster_Class" ("SchoolId");
CREATE INDEX "IX_Roster_ClassMeeting_SchoolId" ON "Roster_ClassMeeting" ("SchoolId");
CREATE UNIQUE INDEX "IX_Roster_DayType_SchoolId_Name" ON "Roster_DayType" ("SchoolId", "Name");
CREATE INDEX "IX_Roster_DayTypeSlot_DayTypeId" ON "Roster_DayTypeSlot" ("DayTypeId");
CREATE INDEX "IX_Roster_DefaultWeek_DayTypeId" ON "Roster_DefaultWeek" ("DayTypeId");
CREATE INDEX "IX_Roster_Enrollment_ClassId" ON "Roster_Enrollment" ("ClassId");
CREATE INDEX "IX_Roster_Enrollment_PersonId" ON "Roster_Enrollment" ("PersonId");
CREATE INDEX "IX_Roster_LunchWave_SchoolId" ON "Roster_LunchWave" ("SchoolId");
CREATE INDEX "IX_Roster_Person_PersonId_From" ON "Roster_Person" ("PersonId", "From");
CREATE INDEX "IX_Roster_Person_SourceId_SourcedId" ON "Roster_Person" ("SourceId", "SourcedId");
CREATE INDEX "IX_Roster_RotationDay_DayTypeId" ON "Roster_RotationDay" ("DayTypeId");
CREATE UNIQUE INDEX "IX_Roster_School_Slug" ON "Roster_School" ("Slug");
CREATE UNIQUE INDEX "IX_Roster_School_SourceId_SourcedId" ON "Roster_School" ("SourceId", "SourcedId");
CREATE UNIQUE INDEX "IX_Roster_Source_Key" ON "Roster_Source" ("Key");
INSERT INTO "Roster_Migrations" VALUES ('20261124133640_Initial', '10.0.15');
INSERT INTO "Roster_Migrations" VALUES ('20261124160500_GradesOfStudentsOnly', '10.0.15');
