using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Reading.States;

/// <summary>Where a Map's items come from.</summary>
/// <param name="Source">The source.</param>
/// <param name="ElementType">The type of one item; null if it is not known here.</param>
internal sealed record MapItems(ItemsSource Source, ITypeSymbol? ElementType)
{
    /// <summary>What is told as a fault.</summary>
    public static MapItems Unknown { get; } = new(new ItemsSource.Input(), null);

    /// <summary>Whether the items are the members of an object.</summary>
    public bool HasKeys { get; init; }
}
