namespace Workflows.Compiler.Model.Expressions;

/// <summary>Functions over arrays. A lambda that takes an element may take its index too.</summary>
internal enum SequenceFunction
{
    /// <summary><c>source.Select(lambda)</c>.</summary>
    Select,

    /// <summary><c>source.Where(lambda)</c>.</summary>
    Where,

    /// <summary><c>source.SelectMany(lambda)</c>; the lambda gives an array.</summary>
    SelectMany,

    /// <summary>Arrays, and a lambda that takes an element of each: <c>source.Zip(others, lambda)</c>. The shortest says how many.</summary>
    Zip,

    /// <summary><c>source.SequenceEqual(others)</c>, by JSON's equality.</summary>
    SequenceEqual,

    /// <summary><c>source.Any()</c>, or of those for which a lambda that cannot fail is true.</summary>
    Any,

    /// <summary><c>source.Any(lambda)</c>, which evaluates the lambda up to the first element for which it is true.</summary>
    AnyInOrder,

    /// <summary><c>source.Contains(value)</c>, by JSON's equality.</summary>
    Contains,

    /// <summary><c>source.Sum()</c>.</summary>
    Sum,

    /// <summary><c>source.Min()</c>; of nothing it fails.</summary>
    Min,

    /// <summary><c>source.Max()</c>; of nothing it fails.</summary>
    Max,

    /// <summary><c>source.Average()</c>; of nothing it fails.</summary>
    Average,

    /// <summary><c>source.First()</c>; of nothing it fails.</summary>
    First,

    /// <summary><c>source.Last()</c>; of nothing it fails.</summary>
    Last,

    /// <summary>The first element, or null.</summary>
    FirstOrNull,

    /// <summary>The last element, or null.</summary>
    LastOrNull,

    /// <summary><c>source.Single()</c>; of none or several it fails.</summary>
    Single,

    /// <summary>The only element, or null if there is none; of several it fails.</summary>
    SingleOrNull,

    /// <summary>In order, stably: numbers or texts from small to great, or with a lambda that tells whether its first element comes after its second.</summary>
    Sort,

    /// <summary>Each element once, where it comes first: by JSON's equality, or with a lambda that tells whether two are equal.</summary>
    Distinct,

    /// <summary><c>source.Reverse()</c>.</summary>
    Reverse,

    /// <summary><c>source.Take(count)</c>.</summary>
    Take,

    /// <summary><c>source.Skip(count)</c>.</summary>
    Skip,

    /// <summary><c>source.TakeLast(count)</c>.</summary>
    TakeLast,

    /// <summary><c>source.SkipLast(count)</c>.</summary>
    SkipLast,

    /// <summary>Arrays of so many elements: <c>source.Chunk(size)</c>.</summary>
    Chunk,

    /// <summary>The integers from the first argument on, as many as the second says.</summary>
    Range,

    /// <summary>The first argument as often as the second says.</summary>
    Repeat,

    /// <summary><c>source.Aggregate(lambda)</c>, which fails of nothing, or <c>source.Aggregate(seed, lambda)</c>.</summary>
    Aggregate,

    /// <summary><c>source.ToDictionary(key, value)</c>, lambdas with the same parameter; equal keys fail.</summary>
    ToDictionary,
}
