using Microsoft.Extensions.DependencyInjection;
using SmartPass.Roster.Acts.Bells;
using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Data.Bells;

/// <summary>What bell schedules and the timetable bring to the module.</summary>
internal static class BellServices
{
    public static IServiceCollection AddBells(this IServiceCollection services) => services
        .AddSingleton<BellBooks>()
        .AddSingleton<TermBook>()
        .AddSingleton<KnownClasses>()
        .AddScoped<SchoolBells>()
        .AddScoped<ClassReader>()
        .AddScoped<ClassesForStaff>()
        .AddScoped<ITimetable, TimetableReader>()
        .AddScoped<BellEditing>()
        .AddScoped<SaveDayType>()
        .AddScoped<DeleteDayType>()
        .AddScoped<StartSchedule>()
        .AddScoped<SetWeek>()
        .AddScoped<SetRotation>()
        .AddScoped<AddException>()
        .AddScoped<RemoveException>()
        .AddScoped<SetLunchWaves>()
        .AddScoped<SetBellOffset>()
        .AddScoped<ImportBells>()
        .AddScoped<FillInClasses>();
}
