using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.StudentIds.Domain.Codes;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Data;

internal sealed class StudentIdsDb(DbSession session) : ModuleDb(session, "StudentIds")
{
    public DbSet<Photo> Photos => Set<Photo>();

    public DbSet<PhotoImport> PhotoImports => Set<PhotoImport>();

    public DbSet<PhotoLine> PhotoLines => Set<PhotoLine>();

    public DbSet<Card> Cards => Set<Card>();

    public DbSet<SealedKey> Keys => Set<SealedKey>();

    public DbSet<SeenCode> Seen => Set<SeenCode>();

    public DbSet<RefusedCode> Refused => Set<RefusedCode>();
}
