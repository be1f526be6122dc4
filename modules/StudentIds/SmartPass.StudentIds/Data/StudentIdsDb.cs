using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.StudentIds.Domain.Codes;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Domain.Photos;
using SmartPass.StudentIds.Domain.Printing;

namespace SmartPass.StudentIds.Data;

internal sealed class StudentIdsDb(DbSession session) : ModuleDb(session, "StudentIds")
{
    public DbSet<Card> Cards => Set<Card>();

    public DbSet<SealedKey> Keys => Set<SealedKey>();

    public DbSet<CardDesign> Designs => Set<CardDesign>();

    public DbSet<KeptIdRules> Rules => Set<KeptIdRules>();

    public DbSet<Batch> Batches => Set<Batch>();

    public DbSet<BatchCard> BatchCards => Set<BatchCard>();

    public DbSet<BatchPart> BatchParts => Set<BatchPart>();

    public DbSet<PrintedCard> Printed => Set<PrintedCard>();

    public DbSet<PrinterOffset> Printers => Set<PrinterOffset>();

    public DbSet<SeenCode> Seen => Set<SeenCode>();

    public DbSet<RefusedCode> Refused => Set<RefusedCode>();

    public DbSet<Photo> Photos => Set<Photo>();

    public DbSet<PhotoImport> PhotoImports => Set<PhotoImport>();

    public DbSet<PhotoLine> PhotoLines => Set<PhotoLine>();
}
