CREATE TABLE "Accounts_Migrations" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK_Accounts_Migrations" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);
CREATE TABLE "Accounts_Account" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Accounts_Account" PRIMARY KEY AUTOINCREMENT,
    "UserName" TEXT NOT NULL,
    "NormalizedUserName" TEXT NOT NULL,
    "NormalizedEmail" TEXT NULL,
    "PasswordHash" TEXT NULL,
    "SecurityStamp" TEXT NOT NULL,
    "Disabled" INTEGER NOT NULL,
    "LastSignInAt" INTEGER NULL,
    "FirstCodeHash" TEXT NULL,
    "FirstCodeUntil" INTEGER NULL
);
CREATE TABLE "Accounts_EndedSession" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Accounts_EndedSession" PRIMARY KEY,
    "Person" INTEGER NOT NULL,
    "At" INTEGER NOT NULL
);
CREATE TABLE "Accounts_Grant" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Accounts_Grant" PRIMARY KEY AUTOINCREMENT,
    "Person" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "Permission" TEXT NOT NULL,
    "Verdict" TEXT NOT NULL,
    "GivenBy" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "CK_Accounts_Grant_Verdict" CHECK ("Verdict" IN ('Granted', 'Refused'))
);
CREATE TABLE "Accounts_Role" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Accounts_Role" PRIMARY KEY AUTOINCREMENT,
    "Person" INTEGER NOT NULL,
    "School" INTEGER NULL,
    "Role" TEXT NOT NULL,
    "GivenBy" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "CK_Accounts_Role_Role" CHECK ("Role" IN ('Student', 'Teacher', 'HallMonitor', 'Counselor', 'Administrator', 'DistrictIT'))
);
CREATE INDEX "IX_Accounts_Account_NormalizedEmail" ON "Accounts_Account" ("NormalizedEmail");
CREATE UNIQUE INDEX "IX_Accounts_Account_NormalizedUserName" ON "Accounts_Account" ("NormalizedUserName");
CREATE INDEX "IX_Accounts_EndedSession_Person" ON "Accounts_EndedSession" ("Person");
CREATE UNIQUE INDEX "IX_Accounts_Grant_Person_SchoolId_Permission" ON "Accounts_Grant" ("Person", "SchoolId", "Permission");
CREATE INDEX "IX_Accounts_Role_Person" ON "Accounts_Role" ("Person");
CREATE UNIQUE INDEX "IX_Accounts_Role_Person_School_Role" ON "Accounts_Role" ("Person", "School", "Role");
CREATE INDEX "IX_Accounts_Role_School_Role" ON "Accounts_Role" ("School", "Role");
CREATE TABLE "Accounts_Pin" (
    "Person" INTEGER NOT NULL CONSTRAINT "PK_Accounts_Pin" PRIMARY KEY,
    "Hash" TEXT NOT NULL,
    "At" INTEGER NOT NULL
);
CREATE TABLE "Accounts_Substitute" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Accounts_Substitute" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Person" INTEGER NOT NULL,
    "Covers" INTEGER NOT NULL,
    "FirstDay" TEXT NOT NULL,
    "LastDay" TEXT NOT NULL,
    "CodeHash" TEXT NOT NULL,
    "GivenBy" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "LastSignInAt" INTEGER NULL,
    "EndedAt" INTEGER NULL
);
CREATE UNIQUE INDEX "IX_Accounts_Substitute_CodeHash" ON "Accounts_Substitute" ("CodeHash");
CREATE UNIQUE INDEX "IX_Accounts_Substitute_Person" ON "Accounts_Substitute" ("Person");
CREATE INDEX "IX_Accounts_Substitute_SchoolId_LastDay" ON "Accounts_Substitute" ("SchoolId", "LastDay");
INSERT INTO "Accounts_Migrations" VALUES ('20261124120648_Initial', '10.0.15');
INSERT INTO "Accounts_Migrations" VALUES ('20261124185414_PinsAndSubstitutes', '10.0.15');
