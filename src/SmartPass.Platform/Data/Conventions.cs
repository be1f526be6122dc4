using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SmartPass.Kernel;

namespace SmartPass.Platform.Data;

/// <summary>How values stand in the database, the same in every module: ids as integers, instants as whole UTC milliseconds, enums as checked text.</summary>
internal static class Conventions
{
    private static readonly ConcurrentDictionary<Assembly, Type[]> IdTypes = [];

    public static void Apply(ModelConfigurationBuilder configuration, Assembly module)
    {
        configuration.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        foreach (var id in IdTypesSeenFrom(module))
        {
            configuration.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
        }
    }

    public static void Apply(ModelBuilder model, string module)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (entity.GetTableName() is { } table && !entity.IsOwned())
            {
                entity.SetTableName(table.StartsWith(module + "_", StringComparison.Ordinal) ? table : $"{module}_{table}");
            }

            if (entity.FindPrimaryKey() is { Properties: [{ Name: "Id" } key] } && IsId(key.ClrType)
                && ((IConventionProperty)key).GetValueGeneratedConfigurationSource() != ConfigurationSource.Explicit)
            {
                // Autoincrement: the number of a row that is gone is never given again.
                key.ValueGenerated = ValueGenerated.OnAdd;
                key.SetValueGenerationStrategy(SqliteValueGenerationStrategy.Autoincrement);
            }

            foreach (var property in entity.GetProperties())
            {
                CheckEnum(entity, property);
            }
        }
    }

    private static void CheckEnum(IMutableEntityType entity, IMutableProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (type.IsEnum && !entity.IsOwned())
        {
            var names = string.Join(", ", Enum.GetNames(type).Select(name => $"'{name}'"));
            entity.AddCheckConstraint($"CK_{entity.GetTableName()}_{property.Name}", $"\"{property.GetColumnName()}\" IN ({names})");
        }
    }

    private static IEnumerable<Type> IdTypesSeenFrom(Assembly module) =>
        module.GetReferencedAssemblies()
            .Where(name => name.Name!.StartsWith("SmartPass.", StringComparison.Ordinal))
            .Select(Assembly.Load)
            .Append(module)
            .Append(typeof(PersonId).Assembly)
            .Distinct()
            .SelectMany(assembly => IdTypes.GetOrAdd(assembly, seen => [.. seen.GetTypes().Where(IsId)]));

    private static bool IsId(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IId<>));

    private sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(
        instant => instant.ToUnixTimeMilliseconds(),
        milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));

    private sealed class IdConverter<T>() : ValueConverter<T, long>(id => id.Value, value => FromNumber<T>(value))
        where T : struct, IId<T>;

    // An expression tree may not call a static interface member itself.
    private static T FromNumber<T>(long value) where T : struct, IId<T> => T.From(value);
}
