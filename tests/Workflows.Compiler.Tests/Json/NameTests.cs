using System.Text.Json;
using Microsoft.CodeAnalysis;
using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Model;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Tests.Json;

public class NameTests
{
    [Theory]
    [InlineData("Id")]
    [InlineData("ID")]
    [InlineData("URLValue")]
    [InlineData("IOStream")]
    [InlineData("aB")]
    [InlineData("A")]
    [InlineData("AB")]
    [InlineData("ABc")]
    [InlineData("A1B")]
    [InlineData("A_B")]
    [InlineData("ÄÖü")]
    [InlineData("_Id")]
    [InlineData("ISBN10Code")]
    [InlineData("Ǆabc")]
    public void Camel_case_is_that_of_System_Text_Json(string name) => Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName(name), CamelCase.Of(name));

    [Fact]
    public void Camel_case_is_that_of_System_Text_Json_for_all_short_names()
    {
        const string letters = "aAzZ1_";
        var names = from a in letters from b in letters from c in letters from d in letters select $"{a}{b}{c}{d}";

        Assert.All(names, name => Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName(name), CamelCase.Of(name)));
    }

    [Theory]
    [InlineData("Plain", "plain")]
    [InlineData("Named", "other-name")]
    [InlineData("Ignored", null)]
    [InlineData("NeverIgnored", "neverIgnored")]
    [InlineData("Static", null)]
    [InlineData("Hidden", null)]
    [InlineData("Computed", "computed")]
    [InlineData("Field", null)]
    [InlineData("IncludedField", "includedField")]
    [InlineData("Method", null)]
    public void A_member_has_its_name_in_JSON_or_none(string member, string? name)
    {
        var compilation = JsonCompilation.Compile("Acme.Shop", ["""
            using System.Text.Json.Serialization;
            public class D
            {
                public int Plain { get; set; }
                [JsonPropertyName("other-name")] public int Named { get; set; }
                [JsonIgnore] public int Ignored { get; set; }
                [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public int NeverIgnored { get; set; }
                public static int Static { get; set; }
                internal int Hidden { get; set; }
                public int Computed => 1;
                public int Field;
                [JsonInclude] public int IncludedField;
                public int Method() => 1;
            }
            """]);

        Assert.Equal(name, JsonRules.Of(compilation).NameOf(compilation.GetTypeByMetadataName("D")!.GetMembers(member).Single()));
    }

    [Fact]
    public void A_member_of_an_enum_has_its_own_name_or_that_for_JSON()
    {
        var compilation = JsonCompilation.Compile("Acme.Shop", ["""
            using System.Text.Json.Serialization;
            public enum E { Open, [JsonStringEnumMemberName("not-open")] Closed }
            """]);

        Assert.Equal(["Open", "not-open"], compilation.GetTypeByMetadataName("E")!.GetMembers().OfType<IFieldSymbol>().Select(JsonRules.Of(compilation).NameOf));
    }

    [Theory]
    [InlineData("global::Shop.Order", "Shop_Order")]
    [InlineData("global::Order", "Order")]
    [InlineData("global::Shop.Line[]", "Shop_Line__Array")]
    [InlineData("int?[][]", "Int__OrNull__Array__Array")]
    [InlineData("global::System.Collections.Generic.List<string>", "String__List")]
    [InlineData("global::System.Collections.Generic.Dictionary<string, global::Shop.Line?>", "String__Shop_Line__OrNull__Dictionary")]
    [InlineData("global::Shop.Pair<global::Shop.A, global::Shop.B>.Item", "Shop_A__Shop_B__Shop_Pair_Item2")]
    [InlineData("global::Shop.Page<global::Shop.Page<int>>", "Int__Shop_Page__Shop_Page")]
    [InlineData("global::Shop.My_Order", "Shop_My_Order_f76f7061")]
    [InlineData("global::Shop.@class", "Shop_class_7c00b518")]
    [InlineData("global::List<int>", "Int__List_b928050b")]
    [InlineData("global::String", "String_3e02506b")]
    [InlineData("global::order", "Order_a258788a")]
    public void A_type_has_one_identifier(string fullName, string identifier) => Assert.Equal(identifier, TypeNames.Identifier(fullName));

    [Fact]
    public void A_long_type_name_is_cut_and_hashed()
    {
        var name = TypeNames.Identifier($"global::{new string('A', 300)}.Order");

        Assert.Equal(109, name.Length);
        Assert.NotEqual(name, TypeNames.Identifier($"global::{new string('A', 301)}.Order"));
    }

    [Theory]
    [InlineData("Shop", "Workflows.Generated.Shop")]
    [InlineData("Acme.Shop", "Workflows.Generated.Acme.Shop")]
    [InlineData("Acme.Shop-2 beta", "Workflows.Generated.Acme.Shop_2_beta")]
    [InlineData("2.new", "Workflows.Generated._2.@new")]
    public void An_assembly_has_a_namespace(string assembly, string name) => Assert.Equal(name, JsonNames.Namespace(assembly));

    [Fact]
    public void A_contract_is_asked_for_by_its_type()
    {
        const string contracts = "global::Workflows.Generated.Shop.WorkflowJson";
        var number = new TypeReference("int?", "int?", IsValueType: true, IsNullable: true);
        var text = new TypeReference("global::A?", "A?", IsValueType: false, IsNullable: true);

        Assert.Equal($"{contracts}.TypeInfo<global::System.Text.Json.JsonElement>()", JsonNames.TypeInfo("Shop", null));
        Assert.Equal($"{contracts}.TypeInfo<int?>()", JsonNames.TypeInfo("Shop", number));
        Assert.Equal($"global::Workflows.Generated.DataContract.OrNull({contracts}.TypeInfo<global::A?>())", JsonNames.TypeInfo("Shop", text));
    }
}
