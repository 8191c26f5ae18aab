using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Tests.Json;

public class TypeReferenceTests
{
    private const string Declarations = """
        public interface IHasId { string Id { get; } }
        public abstract record Base;
        public record Order(string Id) : Base, IHasId;
        public struct Point { public int X { get; set; } }
        public class Plain { }
        public enum Status { Open }
        """;

    [Theory]
    [InlineData("Order", "global::Acme.Shop.Order", "Order", false, false)]
    [InlineData("Order?", "global::Acme.Shop.Order?", "Order?", false, true)]
    [InlineData("int", "int", "int", true, false)]
    [InlineData("int?", "int?", "int?", true, true)]
    [InlineData("Point?", "global::Acme.Shop.Point?", "Point?", true, true)]
    [InlineData("Order[]", "global::Acme.Shop.Order[]", "Order[]", false, false)]
    [InlineData("List<Order?>?", "global::System.Collections.Generic.List<global::Acme.Shop.Order?>?", "List<Order?>?", false, true)]
    [InlineData("JsonElement", "global::System.Text.Json.JsonElement", "JsonElement", true, false)]
    public void A_type_is_named_as_signatures_write_it(string type, string fullName, string displayName, bool isValueType, bool isNullable)
    {
        var reference = Read(type);

        Assert.Equal(fullName, reference.FullName);
        Assert.Equal(displayName, reference.DisplayName);
        Assert.Equal(isValueType, reference.IsValueType);
        Assert.Equal(isNullable, reference.IsNullable);
    }

    [Theory]
    [InlineData("Order", true)]
    [InlineData("Point", true)]
    [InlineData("Point?", false)]
    [InlineData("Plain", false)]
    [InlineData("int", false)]
    [InlineData("Status", false)]
    [InlineData("string", false)]
    public void With_applies_to_records_and_structs(string type, bool supportsWith) => Assert.Equal(supportsWith, Read(type).SupportsWith);

    [Fact]
    public void Bases_are_the_users_classes_and_interfaces()
    {
        Assert.Equal(["global::Acme.Shop.Base", "global::Acme.Shop.IHasId"], Read("Order").Bases);
        Assert.Empty(Read("int").Bases);
        Assert.Empty(Read("List<Order>").Bases);
        Assert.Empty(Read("string").Bases);
    }

    [Theory]
    [InlineData("Order[]", "IEnumerable<Order> IReadOnlyCollection<Order> IReadOnlyList<Order>")]
    [InlineData("List<Order?>", "IEnumerable<Order?> IReadOnlyCollection<Order?> IReadOnlyList<Order?>")]
    [InlineData("IReadOnlyList<int>", "IEnumerable<int> IReadOnlyCollection<int>")]
    [InlineData("ImmutableArray<int>", "IEnumerable<int> IReadOnlyCollection<int> IReadOnlyList<int>")]
    [InlineData("string", "")]
    [InlineData("Order", "")]
    public void Read_only_views_have_the_same_elements(string type, string views)
    {
        var found = Read(type).ReadOnlyViews
            .Select(view => view.Replace("global::System.Collections.Generic.", "").Replace("global::Acme.Shop.", ""))
            .Order(StringComparer.Ordinal);

        Assert.Equal(views, string.Join(" ", found));
    }

    private static TypeReference Read(string type)
    {
        var compilation = JsonCompilation.Compile("Acme.Shop", [CompiledJson.Source("Acme.Shop", Declarations, [type])]);
        var field = compilation.GetTypeByMetadataName("Acme.Shop.Roots")!.GetMembers("Root0").OfType<IFieldSymbol>().Single();
        return TypeReferences.Of(field.Type);
    }
}
