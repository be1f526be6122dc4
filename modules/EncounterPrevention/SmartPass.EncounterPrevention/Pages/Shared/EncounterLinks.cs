using SmartPass.EncounterPrevention.Domain;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Schools;

namespace SmartPass.EncounterPrevention.Pages.Shared;

/// <summary>Addresses within the school, as links carry them.</summary>
internal sealed class EncounterLinks(CurrentSchool school)
{
    private readonly string _school = $"/{school.Required.Slug}";

    public string Groups => $"{_school}/encounters";

    public string NewGroup => $"{Groups}/new";

    public string Log => $"{Groups}/log";

    public string Overlaps => $"{Groups}/overlaps";

    public string Overriders => $"{Groups}/override";

    public string Group(EncounterGroupId group) => $"{Groups}/{group}";

    public string Entry(EntryId entry) => $"{Log}/{entry}";

    public string Pass(PassId pass) => $"{_school}/passes/{pass}";

    public string Person(PersonId person) => $"{_school}/people/{person}";
}
