CREATE TABLE "Rooms_Migrations" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK_Rooms_Migrations" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);
CREATE TABLE "Rooms_Room" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Rooms_Room" PRIMARY KEY AUTOINCREMENT,
    "SchoolId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "NameKey" TEXT NOT NULL,
    "Number" TEXT NULL,
    "Kind" TEXT NOT NULL,
    "Icon" TEXT NOT NULL,
    "Hue" INTEGER NULL,
    "Approval" TEXT NOT NULL,
    "Capacity" INTEGER NULL,
    "TimeLimit" INTEGER NOT NULL,
    "Trip" TEXT NOT NULL,
    "Closing_Reason" TEXT NULL,
    "Closing_By" INTEGER NULL,
    "Closing_At" INTEGER NULL,
    "Closing_Until" INTEGER NULL,
    "Retired" INTEGER NOT NULL, "Area" TEXT NULL, "Audience" TEXT NULL, "Closing_Day" TEXT NULL, "Closing_Periods" TEXT NULL, "Closing_Told" INTEGER NULL, "Hours" TEXT NULL, "MostOut" INTEGER NULL, "CountsTowardLimit" INTEGER NOT NULL DEFAULT 1, "EndCheck" TEXT NOT NULL DEFAULT 'None' CONSTRAINT "CK_Rooms_Room_EndCheck" CHECK ("EndCheck" IN ('None', 'RoomCode', 'StaffPin')), "ScheduledApproval" TEXT NOT NULL DEFAULT 'RoomStaff' CONSTRAINT "CK_Rooms_Room_ScheduledApproval" CHECK ("ScheduledApproval" IN ('SelfCheckout', 'AnyTeacher', 'RoomStaff', 'CurrentTeacher', 'StaffOnly')),
    CONSTRAINT "CK_Rooms_Room_Approval" CHECK ("Approval" IN ('SelfCheckout', 'AnyTeacher', 'RoomStaff', 'CurrentTeacher', 'StaffOnly')),
    CONSTRAINT "CK_Rooms_Room_Kind" CHECK ("Kind" IN ('Classroom', 'Restroom', 'Water', 'Nurse', 'Office', 'Counselor', 'Library', 'Locker', 'Other')),
    CONSTRAINT "CK_Rooms_Room_Trip" CHECK ("Trip" IN ('RoundTrip', 'OneWay', 'Either'))
);
CREATE TABLE "Rooms_AssignedStaff" (
    "RoomId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    CONSTRAINT "PK_Rooms_AssignedStaff" PRIMARY KEY ("RoomId", "PersonId"),
    CONSTRAINT "FK_Rooms_AssignedStaff_Rooms_Room_RoomId" FOREIGN KEY ("RoomId") REFERENCES "Rooms_Room" ("Id") ON DELETE CASCADE
);
CREATE TABLE "Rooms_ClassRoom" (
    "SchoolId" INTEGER NOT NULL,
    "ClassId" INTEGER NOT NULL,
    "RoomId" INTEGER NOT NULL,
    CONSTRAINT "PK_Rooms_ClassRoom" PRIMARY KEY ("SchoolId", "ClassId"),
    CONSTRAINT "FK_Rooms_ClassRoom_Rooms_Room_RoomId" FOREIGN KEY ("RoomId") REFERENCES "Rooms_Room" ("Id") ON DELETE CASCADE
);
CREATE INDEX "IX_Rooms_ClassRoom_RoomId" ON "Rooms_ClassRoom" ("RoomId");
CREATE INDEX "IX_Rooms_Room_Closing_Until" ON "Rooms_Room" ("Closing_Until") WHERE "Closing_Until" IS NOT NULL;
CREATE UNIQUE INDEX "IX_Rooms_Room_SchoolId_NameKey" ON "Rooms_Room" ("SchoolId", "NameKey") WHERE "Retired" = 0;
CREATE INDEX "IX_Rooms_Room_Closing_Day" ON "Rooms_Room" ("Closing_Day") WHERE "Closing_Day" IS NOT NULL;
INSERT INTO "Rooms_Migrations" VALUES ('20261124120703_Initial', '10.0.15');
INSERT INTO "Rooms_Migrations" VALUES ('20261124185307_Settings', '10.0.15');
