using Workflows.Conformance.Fuzz.Shapes;

namespace Workflows.Conformance.Fuzz.Findings;

/// <summary>A shape and an order for which C# and the definition do not give the same.</summary>
/// <param name="Language">The query language, as the answers call it.</param>
/// <param name="Definition">What the definition has in its place.</param>
/// <param name="Order">The order's JSON.</param>
/// <param name="CSharp">The JSON that C# gives, or what it throws.</param>
/// <param name="Asl">The JSON that the definition gives, or why it fails.</param>
internal sealed record Difference(Shape Shape, string Language, string Definition, string Order, string CSharp, string Asl)
{
    public override string ToString() => $"  C#      {Shape.Text}\n  {Language,-8}{Definition}\n  order   {Order}\n  C# gives {CSharp}\n  the definition gives {Asl}";
}
