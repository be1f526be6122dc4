CREATE TABLE "Platform_Migrations" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK_Platform_Migrations" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);
CREATE TABLE "Platform_Audit" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Platform_Audit" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NULL,
    "At" INTEGER NOT NULL,
    "By" INTEGER NOT NULL,
    "ByName" TEXT NOT NULL,
    "Act" TEXT NOT NULL,
    "What" TEXT NOT NULL
);
CREATE INDEX "IX_Platform_Audit_SchoolId_At" ON "Platform_Audit" ("SchoolId", "At");
CREATE TABLE "Platform_MailSettings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Platform_MailSettings" PRIMARY KEY,
    "Host" TEXT NOT NULL,
    "Port" INTEGER NOT NULL,
    "Tls" TEXT NOT NULL,
    "User" TEXT NULL,
    "SealedPassword" TEXT NULL,
    "FromAddress" TEXT NOT NULL,
    "FromName" TEXT NOT NULL,
    "SiteAddress" TEXT NOT NULL,
    CONSTRAINT "CK_Platform_MailSettings_Tls" CHECK ("Tls" IN ('StartTls', 'FromTheStart', 'None'))
);
CREATE TABLE "Platform_Outbox" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Platform_Outbox" PRIMARY KEY AUTOINCREMENT,
    "To" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "Key" TEXT NULL,
    "About" INTEGER NOT NULL,
    "AddedAt" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "Tries" INTEGER NOT NULL,
    "NextAt" INTEGER NOT NULL,
    "LastError" TEXT NULL,
    "SettledAt" INTEGER NULL,
    CONSTRAINT "CK_Platform_Outbox_State" CHECK ("State" IN ('Waiting', 'Sending', 'Sent', 'Failed'))
);
CREATE UNIQUE INDEX "IX_Platform_Outbox_Key" ON "Platform_Outbox" ("Key");
CREATE INDEX "IX_Platform_Outbox_NextAt" ON "Platform_Outbox" ("NextAt");
INSERT INTO "Platform_Migrations" VALUES ('20261124120539_Initial', '10.0.15');
INSERT INTO "Platform_Migrations" VALUES ('20261124184904_Mail', '10.0.15');
