using SmartPass.Platform.Data;

namespace SmartPass.StudentIds.Data;

internal sealed class StudentIdsDb(DbSession session) : ModuleDb(session, "StudentIds")
{
}
