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

    private static readonly MethodInfo ConvertEntriesMethod =
        typeof(RandomValues).GetMethod(nameof(ConvertEntries), BindingFlags.NonPublic | BindingFlags.Static)!;

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

        if (type == typeof(DynamoDb.Item))
        {
            return new DynamoDb.Item((IReadOnlyDictionary<string, DynamoDb.Value>)CreateDictionary(typeof(Dictionary<string, DynamoDb.Value>), nullability: null, depth + 1));
        }

        return IsDictionary(type)
            ? CreateDictionary(type, nullability, depth)
            : type.IsArray || typeof(IEnumerable).IsAssignableFrom(type) || type.Name is "Memory`1" or "ReadOnlyMemory`1"
                ? CreateCollection(type, nullability, depth)
                : type.Namespace!.StartsWith("System", StringComparison.Ordinal) ? CreateTuple(type, nullability, depth) : CreateObject(type, depth);
    }

    // Of a tuple or a pair only its use tells what may be null.
    private object CreateTuple(Type type, NullabilityInfo? nullability, int depth)
    {
        var values = type.GetGenericArguments().Select((argument, i) => Create(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(i), depth + 1));
        return Activator.CreateInstance(type, [.. values])!;
    }

    private object CreateObject(Type type, int depth)
    {
        var cases = type.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false).ToList();
        if (cases.Count > 0 && cases[_random.Next(cases.Count)].DerivedType is var derived && derived != type)
        {
            return CreateObject(derived, depth);
        }

        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(candidate => candidate.IsPublic || candidate.IsAssembly)
            .OrderByDescending(candidate => candidate.IsDefined(typeof(JsonConstructorAttribute), inherit: false))
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
        var element = type.IsArray ? type.GetElementType()! : ArgumentsOf(type, typeof(ICollection<>))[0];
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
        { Name: "Memory`1" } => new Memory<T>([.. list]),
        { Name: "ReadOnlyMemory`1" } => new ReadOnlyMemory<T>([.. list]),
        { Name: "ImmutableList`1" or "IImmutableList`1" } => list.ToImmutableList(),
        { Name: "ImmutableQueue`1" or "IImmutableQueue`1" } => ImmutableQueue.CreateRange(list),
        { Name: "ImmutableStack`1" or "IImmutableStack`1" } => ImmutableStack.CreateRange(list),
        { Name: "ImmutableHashSet`1" or "IImmutableSet`1" } => list.ToImmutableHashSet(),
        { Name: "ImmutableSortedSet`1" } => list.ToImmutableSortedSet(),
        { IsInterface: true } or { Name: "List`1" } => list,
        _ when type.GetConstructor([typeof(IEnumerable<T>)]) is { } copying => copying.Invoke([list]),
        _ => Fill((ICollection<T>)Activator.CreateInstance(type)!, list),
    };

    private static ICollection<T> Fill<T>(ICollection<T> collection, List<T> list)
    {
        list.ForEach(collection.Add);
        return collection;
    }

    private object CreateDictionary(Type type, NullabilityInfo? nullability, int depth)
    {
        var arguments = ArgumentsOf(type, typeof(IDictionary<,>));
        var (key, value) = (arguments[0], arguments[1]);
        var dictionary = (IDictionary)Activator.CreateInstance(
            type is { IsInterface: false, Namespace: not "System.Collections.Immutable" } ? type : typeof(Dictionary<,>).MakeGenericType(key, value))!;
        var count = depth > MaxDepth ? 0 : _random.Next(4);
        for (var i = 0; i < count; i++)
        {
            dictionary[Key(key, depth)] = Create(value, nullability?.GenericTypeArguments.ElementAtOrDefault(1), depth + 1);
        }

        return ConvertEntriesMethod.MakeGenericMethod(key, value).Invoke(null, [dictionary, type])!;
    }

    // A key that has a name in JSON.
    private object Key(Type type, int depth)
    {
        while (true)
        {
            var key = Create(type, nullability: null, depth)!;
            if (!type.IsEnum || Enum.IsDefined(type, key))
            {
                return key;
            }
        }
    }

    private static object ConvertEntries<TKey, TValue>(IDictionary dictionary, Type type)
        where TKey : notnull => type.Name switch
        {
            "ImmutableDictionary`2" or "IImmutableDictionary`2" => ((IDictionary<TKey, TValue>)dictionary).ToImmutableDictionary(),
            "ImmutableSortedDictionary`2" => ((IDictionary<TKey, TValue>)dictionary).ToImmutableSortedDictionary(),
            _ => dictionary,
        };

    private static Type[] ArgumentsOf(Type type, Type view) => type.IsGenericType
        ? type.GetGenericArguments()
        : type.GetInterfaces().Single(implemented => implemented.IsGenericType && implemented.GetGenericTypeDefinition() == view).GetGenericArguments();

    private object? Create(ParameterInfo parameter, int depth) => Create(parameter.ParameterType, _nullability.Create(parameter), depth);

    private static bool IsSettable(PropertyInfo property) => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0;

    private static bool IsDictionary(Type type) =>
        (type.IsGenericType && type.GetGenericArguments().Length == 2 && type.Name.Contains("Dictionary")) || typeof(IDictionary).IsAssignableFrom(type);
}
