using System.Reflection;

namespace SmartPass.Architecture.Tests.Reading;

/// <summary>All types that a type names: in its head, its members, its attributes and its instructions.</summary>
internal static class Names
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyCollection<Type> Of(Type type) =>
        Code.WithGenerated(type).SelectMany(InHead).Concat(Code.WithGenerated(type).SelectMany(InMembers)).SelectMany(Parts).ToHashSet();

    private static IEnumerable<Type?> InHead(Type type) =>
        type.GetInterfaces().Append(type.BaseType).Concat(type.GetCustomAttributesData().Select(attribute => attribute.AttributeType));

    private static IEnumerable<Type?> InMembers(Type type) =>
    [
        .. type.GetFields(Own).Select(field => field.FieldType),
        .. type.GetMembers(Own).SelectMany(member => member.GetCustomAttributesData()).Select(attribute => attribute.AttributeType),
        .. Code.MethodsOf(type).SelectMany(InMethod),
    ];

    private static IEnumerable<Type?> InMethod(MethodBase method) =>
    [
        (method as MethodInfo)?.ReturnType,
        .. method.GetParameters().Select(parameter => parameter.ParameterType),
        .. method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [],
        .. Code.NamedBy(method).SelectMany(InMember),
    ];

    private static IEnumerable<Type?> InMember(MemberInfo member) => member switch
    {
        Type type => [type],
        MethodInfo { IsGenericMethod: true } method => [method.DeclaringType, method.ReturnType, .. method.GetGenericArguments()],
        MethodInfo method => [method.DeclaringType, method.ReturnType],
        FieldInfo field => [field.DeclaringType, field.FieldType],
        _ => [member.DeclaringType],
    };

    // IReadOnlyList<Pass[]> names the list and the pass.
    private static IEnumerable<Type> Parts(Type? type) => type switch
    {
        null => [],
        { IsGenericParameter: true } => [],
        { HasElementType: true } => Parts(type.GetElementType()),
        { IsGenericType: true, IsGenericTypeDefinition: false } => type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()),
        _ => [type],
    };
}
