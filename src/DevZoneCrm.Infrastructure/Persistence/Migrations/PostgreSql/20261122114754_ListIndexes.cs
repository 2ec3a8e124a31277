using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DevZoneCrm.Infrastructure.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class ListIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Made from the projects, and made anew at the next start: the code is new, and SQLite keeps ids as bytes.
            migrationBuilder.Sql("DELETE FROM \"ProjectSpans\"");
            migrationBuilder.Sql("DELETE FROM \"ProjectFlows\"");

            migrationBuilder.DropIndex(
                name: "IX_ProjectSpans_Heads",
                table: "ProjectSpans");

            migrationBuilder.DropIndex(
                name: "IX_ProjectFlows_Totals",
                table: "ProjectFlows");

            migrationBuilder.AddColumn<string>(
                name: "Code",
                table: "ProjectSpans",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectSpans_Heads",
                table: "ProjectSpans",
                columns: new[] { "Stage", "Currency", "UntilOn", "FromOn", "Amount", "Confidentiality", "StageNow" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectSpans_Reach",
                table: "ProjectSpans",
                columns: new[] { "Stage", "Currency", "UntilOn", "FromOn", "Amount", "Confidentiality", "StageNow", "UnitId", "OwnerPostId", "CreatedBy", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Newest",
                table: "Projects",
                columns: new[] { "StageOn", "Code" },
                descending: new[] { true, false });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Sums",
                table: "Projects",
                columns: new[] { "Currency", "Confidentiality", "Amount", "Stage", "Status", "UnitId", "ChainId", "OwnerPostId", "CreatedBy", "Sector", "Tags", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectFlows_Reach",
                table: "ProjectFlows",
                columns: new[] { "Kind", "Currency", "Year", "Bucket", "On", "EarlierOn", "Amount", "RateE4", "Confidentiality", "StageNow", "Sector", "Tags", "UnitId", "ChainId", "OwnerPostId", "CreatedBy", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectFlows_Totals",
                table: "ProjectFlows",
                columns: new[] { "Kind", "Currency", "Year", "Bucket", "On", "EarlierOn", "Amount", "RateE4", "Confidentiality", "StageNow", "Sector", "Tags" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ProjectSpans_Heads",
                table: "ProjectSpans");

            migrationBuilder.DropIndex(
                name: "IX_ProjectSpans_Reach",
                table: "ProjectSpans");

            migrationBuilder.DropIndex(
                name: "IX_Projects_Newest",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_Sums",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_ProjectFlows_Reach",
                table: "ProjectFlows");

            migrationBuilder.DropIndex(
                name: "IX_ProjectFlows_Totals",
                table: "ProjectFlows");

            migrationBuilder.DropColumn(
                name: "Code",
                table: "ProjectSpans");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectSpans_Heads",
                table: "ProjectSpans",
                columns: new[] { "Stage", "Currency", "UntilOn", "FromOn", "Amount", "Confidentiality", "StageNow", "UnitId", "ChainId", "OwnerPostId", "CreatedBy", "Sector", "Tags", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectFlows_Totals",
                table: "ProjectFlows",
                columns: new[] { "Kind", "Currency", "Year", "Bucket", "On", "EarlierOn", "Amount", "RateE4", "Confidentiality", "StageNow", "UnitId", "ChainId", "OwnerPostId", "CreatedBy", "Sector", "Tags", "ProjectId" });
        }
    }
}
