using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.StudentIds.Domain.Codes;

namespace SmartPass.StudentIds.Data;

internal sealed class StudentIdsDb(DbSession session) : ModuleDb(session, "StudentIds")
{
    public DbSet<Card> Cards => Set<Card>();

    public DbSet<SealedKey> Keys => Set<SealedKey>();

    public DbSet<SeenCode> Seen => Set<SeenCode>();

    public DbSet<RefusedCode> Refused => Set<RefusedCode>();
}
