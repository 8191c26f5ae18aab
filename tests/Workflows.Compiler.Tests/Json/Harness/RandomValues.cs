using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workflows.Compiler.Tests.Json;

/// <summary>Values of any data type by reflection, the same for the same seed, with nulls only where the type allows them.</summary>
internal sealed class RandomValues(int seed)
{
    private const int MaxDepth = 4;

    private static readonly MethodInfo ConvertMethod = typeof(RandomValues).GetMethod(nameof(Convert), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly Random _random = new(seed);
    private readonly NullabilityInfoContext _nullability = new();

    public object? Create(Type type) => Create(type, null, 0);

    private object? Create(Type type, NullabilityInfo? nullability, int depth)
    {
        var underlying = Nullable.GetUnderlyingType(type);
        if ((underlying is not null || nullability?.ReadState == NullabilityState.Nullable) && (depth > MaxDepth || _random.Next(3) == 0))
        {
            return null;
        }

        type = underlying ?? type;
        if (Samples.Of(type) is { } samples)
        {
            return samples.GetValue(_random.Next(samples.Length));
        }

        if (type.IsEnum)
        {
            var values = Enum.GetValuesAsUnderlyingType(type);
            return _random.Next(8) == 0 || values.Length == 0
                ? Enum.ToObject(type, (byte)_random.Next(100))
                : Enum.ToObject(type, values.GetValue(_random.Next(values.Length))!);
        }

        return IsDictionary(type)
            ? CreateDictionary(type, nullability, depth)
            : type.IsArray || typeof(IEnumerable).IsAssignableFrom(type)
                ? CreateCollection(type, nullability, depth)
                : CreateObject(type, depth);
    }

    private object CreateObject(Type type, int depth)
    {
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.IsDefined(typeof(JsonConstructorAttribute), inherit: false))
            .ThenByDescending(candidate => candidate.GetParameters().Length)
            .FirstOrDefault();
        var value = constructor is null
            ? Activator.CreateInstance(type)!
            : constructor.Invoke([.. constructor.GetParameters().Select(parameter => Create(parameter, depth + 1))]);
        foreach (var property in type.GetProperties().Where(IsSettable))
        {
            property.SetValue(value, Create(property.PropertyType, _nullability.Create(property), depth + 1));
        }

        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Instance).Where(field => !field.IsInitOnly))
        {
            field.SetValue(value, Create(field.FieldType, _nullability.Create(field), depth + 1));
        }

        return value;
    }

    private object CreateCollection(Type type, NullabilityInfo? nullability, int depth)
    {
        var element = type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0];
        var elementNullability = type.IsArray ? nullability?.ElementType : nullability?.GenericTypeArguments.FirstOrDefault();
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        var count = depth > MaxDepth ? 0 : _random.Next(4);
        for (var i = 0; i < count; i++)
        {
            list.Add(Create(element, elementNullability, depth + 1));
        }

        return ConvertMethod.MakeGenericMethod(element).Invoke(null, [list, type])!;
    }

    private static object Convert<T>(List<T> list, Type type) => type switch
    {
        { IsArray: true } => list.Count == 0 ? Array.Empty<T>() : list.ToArray(),
        { Name: "ImmutableArray`1" } => list.ToImmutableArray(),
        { Name: "HashSet`1" or "ISet`1" or "IReadOnlySet`1" } => list.ToHashSet(),
        _ => list,
    };

    private object CreateDictionary(Type type, NullabilityInfo? nullability, int depth)
    {
        var value = type.GetGenericArguments()[1];
        var dictionary = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), value))!;
        var count = depth > MaxDepth ? 0 : _random.Next(4);
        for (var i = 0; i < count; i++)
        {
            dictionary[(string)Create(typeof(string), nullability: null, depth)!] = Create(value, nullability?.GenericTypeArguments[1], depth + 1);
        }

        return dictionary;
    }

    private object? Create(ParameterInfo parameter, int depth) => Create(parameter.ParameterType, _nullability.Create(parameter), depth);

    private static bool IsSettable(PropertyInfo property) => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0;

    private static bool IsDictionary(Type type) => type.IsGenericType && type.GetGenericArguments().Length == 2 && type.Name.Contains("Dictionary");
}
