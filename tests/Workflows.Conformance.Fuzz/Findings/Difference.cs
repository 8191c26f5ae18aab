using Workflows.Conformance.Fuzz.Shapes;

namespace Workflows.Conformance.Fuzz.Findings;

/// <summary>A shape and an order for which C# and JSONata do not give the same.</summary>
/// <param name="Order">The order's JSON.</param>
/// <param name="CSharp">The JSON that C# gives, or what it throws.</param>
/// <param name="Jsonata">The JSON that JSONata gives, or why it fails.</param>
internal sealed record Difference(Shape Shape, string Template, string Order, string CSharp, string Jsonata)
{
    public override string ToString() => $"  C#      {Shape.Text}\n  JSONata {Template}\n  order   {Order}\n  C# gives      {CSharp}\n  JSONata gives {Jsonata}";
}
