using SmartPass.Kernel;
using SmartPass.StudentIds.Domain.Printing;
using SmartPass.StudentIds.Pages.Shared;

namespace SmartPass.StudentIds.Pages.Batches;

/// <summary>The latest batches as their page shows them.</summary>
/// <param name="Batches">The latest first.</param>
/// <param name="School">Their school.</param>
/// <param name="Now">Now.</param>
/// <param name="Stamp">What the page was made from.</param>
/// <param name="Links">Addresses in the school.</param>
internal sealed record BatchesView(IReadOnlyList<Batch> Batches, School School, DateTimeOffset Now, string Stamp, IdLinks Links)
{
    public string When(Batch batch) => School.Moment(batch.MadeAt, Now);
}
