using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Domain.Printing;
using SmartPass.StudentIds.Drawing;

namespace SmartPass.StudentIds.Pages.Shared;

/// <summary>Addresses within the school, as links carry them.</summary>
internal sealed class IdLinks(CurrentSchool school)
{
    private readonly string _school = $"/{school.Required.Slug}";

    public string Hub => $"{_school}/ids";

    public string Photos => $"{Hub}/photos";

    public string PhotoImport => $"{Photos}/import";

    public string Refused => $"{Hub}/refused";

    public string Scan => $"{_school}/scan";

    public string Print => $"{Hub}/print";

    public string Batches => $"{Hub}/batches";

    public string Log => $"{Batches}/log";

    public string Printers => $"{Hub}/printers";

    public string Design(CardKind kind) => $"{Hub}/design/{kind.ToString().ToLowerInvariant()}";

    public string PrintNew => $"{Print}?printed=never";

    public string Batch(BatchId batch) => $"{Batches}/{batch}";

    public string Calibration => $"{Printers}/calibration";

    public string PhotoOf(PersonId person) => $"{Photos}/{person}";

    public string Picture(PersonId person, CardSide side) => $"{Hub}/card/{person}/{side.ToString().ToLowerInvariant()}.png";

    public string PrintOne(PersonId person) => $"{Hub}/people/{person}/print";

    public string Lost(PersonId person) => $"{Hub}/people/{person}/lost";

    public string Person(PersonId person) => $"{_school}/people/{person}";
}
