using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DevZoneCrm.Infrastructure.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class CountedRows : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ProjectFlows",
                columns: table => new
                {
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    RateE4 = table.Column<int>(type: "integer", nullable: true),
                    Bucket = table.Column<int>(type: "integer", nullable: false),
                    EarlierOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Currency = table.Column<int>(type: "integer", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChainId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerPostId = table.Column<Guid>(type: "uuid", nullable: true),
                    CreatedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Confidentiality = table.Column<int>(type: "integer", nullable: false),
                    StageNow = table.Column<int>(type: "integer", nullable: false),
                    Sector = table.Column<int>(type: "integer", nullable: true),
                    Tags = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectFlows", x => new { x.ProjectId, x.Kind, x.On });
                    table.ForeignKey(
                        name: "FK_ProjectFlows_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProjectSpans",
                columns: table => new
                {
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    FromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    UntilOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Stage = table.Column<int>(type: "integer", nullable: false),
                    StageOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Currency = table.Column<int>(type: "integer", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChainId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerPostId = table.Column<Guid>(type: "uuid", nullable: true),
                    CreatedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Confidentiality = table.Column<int>(type: "integer", nullable: false),
                    StageNow = table.Column<int>(type: "integer", nullable: false),
                    Sector = table.Column<int>(type: "integer", nullable: true),
                    Tags = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectSpans", x => new { x.ProjectId, x.FromOn });
                    table.ForeignKey(
                        name: "FK_ProjectSpans_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectFlows_Totals",
                table: "ProjectFlows",
                columns: new[] { "Kind", "Currency", "Year", "Bucket", "On", "EarlierOn", "Amount", "RateE4", "Confidentiality", "StageNow", "UnitId", "ChainId", "OwnerPostId", "CreatedBy", "Sector", "Tags", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectSpans_Cards",
                table: "ProjectSpans",
                columns: new[] { "Stage", "StageOn", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectSpans_FromOn",
                table: "ProjectSpans",
                column: "FromOn");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectSpans_Heads",
                table: "ProjectSpans",
                columns: new[] { "Stage", "Currency", "UntilOn", "FromOn", "Amount", "Confidentiality", "StageNow", "UnitId", "ChainId", "OwnerPostId", "CreatedBy", "Sector", "Tags", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectSpans_UntilOn",
                table: "ProjectSpans",
                column: "UntilOn");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ProjectFlows");

            migrationBuilder.DropTable(
                name: "ProjectSpans");
        }
    }
}
